package org.hearth.kiosk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.kiosk.CashCollections;
import org.hearth.kiosk.CollectionView;
import org.hearth.kiosk.Denomination;
import org.hearth.kiosk.KioskDesk;
import org.hearth.kiosk.KioskError;
import org.hearth.kiosk.TerminalLine;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.time.UtilityClock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk of a terminal's cash: boxes taken out, counted, and what differs (收款清点). */
@Path("/staff/kiosks/{id: ksk_[0-9A-Z]+}/collections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("finance")
public class CollectionPages {

    private static final int UNPROCESSABLE = 422;
    private static final int PAGE = 50;
    private static final int MOST_PIECES = 100_000;
    private static final String NUMBER = "[A-Za-z0-9._-]{1,40}";

    private final KioskDesk desk;
    private final CashCollections collections;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    @PathParam("id")
    String id;

    CollectionPages(
            KioskDesk desk,
            CashCollections collections,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.desk = desk;
        this.collections = collections;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {
        static native TemplateInstance collections(
                TerminalLine terminal,
                String id,
                List<CollectionView> page,
                String next,
                String number,
                String openedAt,
                FormErrors errors);

        /**
         * @param counter whether who looks at it counted it, and so cannot resolve it
         */
        static native TemplateInstance collection(
                TerminalLine terminal,
                String id,
                CollectionView collection,
                List<Denomination> denominations,
                Map<String, String> typed,
                String reason,
                boolean counter,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        return list(
                PublicId.CASH_COLLECTION.parse(after).orElse(Long.MAX_VALUE),
                "S" + DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").format(now()),
                now().truncatedTo(ChronoUnit.MINUTES).toString(),
                new FormErrors());
    }

    private TemplateInstance list(long before, String number, String openedAt, FormErrors errors) {
        long key = TerminalKeys.of(id);
        TerminalLine terminal = desk.terminal(key);
        List<CollectionView> found = collections.ofTerminal(key, before, PAGE + 1);
        return Templates.collections(
                terminal,
                id,
                found.subList(0, Math.min(PAGE, found.size())),
                found.size() > PAGE
                        ? PublicId.CASH_COLLECTION.of(found.get(PAGE - 1).collectionId())
                        : null,
                number,
                openedAt,
                errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestForm String number, @RestForm String openedAt) {
        String own = number == null ? "" : number.strip();
        String typed = openedAt == null ? "" : openedAt.strip();
        KioskMessages texts = visit.messages(KioskMessages.class);
        FormErrors errors = new FormErrors();
        if (!own.matches(NUMBER)) {
            errors.add("number", texts.code_wrong());
        }
        try {
            Instant at = instant(typed);
            if (errors.isEmpty()) {
                collections.open(person.actor(), TerminalKeys.of(id), own, at);
                return Response.seeOther(address(own)).build();
            }
        } catch (DateTimeException unreadable) {
            errors.add("openedAt", texts.opened_at_wrong());
        } catch (BusinessException refused) {
            if (refused.code() != KioskError.COLLECTION_TIME_WRONG) {
                throw refused;
            }
            errors.add("openedAt", texts.opened_at_wrong());
        }
        return Response.status(UNPROCESSABLE)
                .entity(list(Long.MAX_VALUE, own, typed, errors))
                .build();
    }

    /** As a browser writes a local time; empty: now. The present minute means now as well. */
    private Instant instant(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        LocalDateTime asked = LocalDateTime.parse(typed);
        return asked.equals(now().truncatedTo(ChronoUnit.MINUTES))
                ? null
                : asked.atZone(UtilityClock.ZONE).toInstant();
    }

    @GET
    @Path("/{number: [A-Za-z0-9._-]{1,40}}")
    public TemplateInstance collection(@PathParam("number") String number) {
        return page(number, Map.of(), "", new FormErrors());
    }

    /** One field for each denomination, named by its fen; an empty one is none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{number: [A-Za-z0-9._-]{1,40}}/count")
    public Response count(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        FormErrors errors = new FormErrors();
        Map<String, String> typed = new TreeMap<>();
        Map<Denomination, Integer> notes = new EnumMap<>(Denomination.class);
        for (Denomination denomination : Denomination.values()) {
            String field = field(denomination);
            String pieces = form.getFirst(field) == null ? "" : form.getFirst(field).strip();
            typed.put(field, pieces);
            if (pieces.matches("[0-9]{1,6}") && Integer.parseInt(pieces) <= MOST_PIECES) {
                notes.put(denomination, Integer.valueOf(pieces));
            } else if (!pieces.isEmpty()) {
                errors.add(field, visit.messages(KioskMessages.class).pieces_wrong());
            }
        }
        if (notes.isEmpty() && errors.isEmpty()) {
            errors.add(
                    field(Denomination.YUAN_100),
                    visit.messages(KioskMessages.class).pieces_missing());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(number, typed, "", errors)).build();
        }
        collections.count(person.actor(), TerminalKeys.of(id), number, notes);
        return Response.seeOther(address(number)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{number: [A-Za-z0-9._-]{1,40}}/resolve")
    public Response resolve(@PathParam("number") String number, @RestForm String reason) {
        String why = reason == null ? "" : reason.strip();
        if (!Reasons.good(why)) {
            String error = visit.messages(KioskMessages.class).reason_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(page(number, Map.of(), why, new FormErrors().add("reason", error)))
                    .build();
        }
        collections.resolve(person.actor(), TerminalKeys.of(id), number, why);
        return Response.seeOther(address(number)).build();
    }

    static String field(Denomination denomination) {
        return "note-" + denomination.fen();
    }

    private TemplateInstance page(
            String number, Map<String, String> typed, String reason, FormErrors errors) {
        long key = TerminalKeys.of(id);
        CollectionView collection = collections.byNumber(key, number);
        return Templates.collection(
                desk.terminal(key),
                id,
                collection,
                List.of(Denomination.values()),
                typed,
                reason,
                person.actor().toString().equals(collection.countedBy()),
                errors);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), UtilityClock.ZONE);
    }

    private URI address(String number) {
        return URI.create("/staff/kiosks/" + id + "/collections/" + number);
    }
}
