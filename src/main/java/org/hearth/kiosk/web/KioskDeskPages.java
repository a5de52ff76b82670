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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.kiosk.Activations;
import org.hearth.kiosk.BlockView;
import org.hearth.kiosk.GapView;
import org.hearth.kiosk.KioskDesk;
import org.hearth.kiosk.KioskError;
import org.hearth.kiosk.Kiosks;
import org.hearth.kiosk.RegisterTerminal;
import org.hearth.kiosk.TerminalLine;
import org.hearth.kiosk.TerminalPage;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's desk of kiosks: all of them, one of them, a new one, and stopping one at once. */
@Path("/staff/kiosks")
@Produces(MediaType.TEXT_HTML)
public class KioskDeskPages {

    private static final int UNPROCESSABLE = 422;
    private static final int GAPS_SHOWN = 20;

    private final KioskDesk desk;
    private final Kiosks kiosks;
    private final Activations activations;
    private final SignedIn person;
    private final Visit visit;

    KioskDeskPages(
            KioskDesk desk, Kiosks kiosks, Activations activations, SignedIn person, Visit visit) {
        this.desk = desk;
        this.kiosks = kiosks;
        this.activations = activations;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {
        static native TemplateInstance terminals(TerminalPage page);

        static native TemplateInstance newTerminal(
                String partner, String terminal, String point, FormErrors errors);

        static native TemplateInstance terminal(
                TerminalLine terminal,
                String id,
                List<GapView> gaps,
                List<BlockView> blocks,
                String reason,
                String explanation,
                FormErrors errors);

        /**
         * @param code in groups; shown this once
         */
        static native TemplateInstance code(TerminalLine terminal, String id, List<String> code);
    }

    @GET
    @RolesAllowed({"administrator", "finance"})
    public TemplateInstance terminals(@RestQuery String after) {
        return Templates.terminals(desk.terminals(after));
    }

    @GET
    @Path("/new")
    @RolesAllowed("administrator")
    public TemplateInstance ask() {
        return Templates.newTerminal("", "", "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/new")
    @RolesAllowed("administrator")
    public Response register(
            @RestForm String partner, @RestForm String terminal, @RestForm String point) {
        String code = TypedText.plain(partner);
        String name = TypedText.plain(terminal);
        String place = TypedText.plain(point);
        FormErrors errors = new FormErrors();
        Optional<Long> operator = desk.partner(code);
        KioskMessages texts = visit.messages(KioskMessages.class);
        if (operator.isEmpty()) {
            errors.add("partner", texts.partner_unknown());
        }
        if (!name.matches(RegisterTerminal.CODE)) {
            errors.add("terminal", texts.code_wrong());
        }
        if (!place.matches(RegisterTerminal.CODE)) {
            errors.add("point", texts.code_wrong());
        }
        if (errors.isEmpty()) {
            try {
                long key =
                        desk.register(
                                person.actor(), new RegisterTerminal(operator.get(), name, place));
                return Response.seeOther(address(PublicId.KIOSK.of(key))).build();
            } catch (BusinessException refused) {
                if (refused.code() != KioskError.TERMINAL_KNOWN) {
                    throw refused;
                }
                errors.add("terminal", texts.terminal_known());
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(Templates.newTerminal(code, name, place, errors))
                .build();
    }

    @GET
    @Path("/{id: ksk_[0-9A-Z]+}")
    @RolesAllowed({"administrator", "finance"})
    public TemplateInstance terminal(@PathParam("id") String id) {
        return page(id, "", "", new FormErrors());
    }

    /** Answers the code itself and not a redirect: it is shown once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id: ksk_[0-9A-Z]+}/code")
    @RolesAllowed("administrator")
    public TemplateInstance code(@PathParam("id") String id) {
        long key = TerminalKeys.of(id);
        String code = activations.newCode(person.actor(), key);
        return Templates.code(desk.terminal(key), id, List.of(code.split("(?<=\\G.{4})")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id: ksk_[0-9A-Z]+}/block")
    @RolesAllowed({"administrator", "finance"})
    public Response block(@PathParam("id") String id, @RestForm String reason) {
        return withReason(id, reason, why -> desk.block(person.actor(), TerminalKeys.of(id), why));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id: ksk_[0-9A-Z]+}/unblock")
    @RolesAllowed({"administrator", "finance"})
    public Response unblock(@PathParam("id") String id, @RestForm String reason) {
        return withReason(
                id, reason, why -> desk.unblock(person.actor(), TerminalKeys.of(id), why));
    }

    private Response withReason(String id, String reason, Consumer<String> step) {
        String why = reason == null ? "" : reason.strip();
        if (!Reasons.good(why)) {
            String error = visit.messages(KioskMessages.class).reason_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(page(id, why, "", new FormErrors().add("reason", error)))
                    .build();
        }
        step.accept(why);
        return Response.seeOther(address(id)).build();
    }

    /** Says why payments of a gap do not come. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id: ksk_[0-9A-Z]+}/gaps")
    @RolesAllowed("finance")
    public Response explain(
            @PathParam("id") String id, @RestForm String gap, @RestForm String explanation) {
        String why = explanation == null ? "" : explanation.strip();
        if (!Reasons.good(why)) {
            String error = visit.messages(KioskMessages.class).reason_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(page(id, "", why, new FormErrors().add("explanation", error)))
                    .build();
        }
        desk.explain(
                person.actor(), TerminalKeys.of(id), PublicId.KIOSK_GAP.parse(gap).orElse(0), why);
        return Response.seeOther(address(id)).build();
    }

    private TemplateInstance page(String id, String reason, String explanation, FormErrors errors) {
        long key = TerminalKeys.of(id);
        return Templates.terminal(
                desk.terminal(key),
                id,
                kiosks.gaps(key, Long.MAX_VALUE, GAPS_SHOWN),
                desk.blocks(key),
                reason,
                explanation,
                errors);
    }

    private static URI address(String id) {
        return URI.create("/staff/kiosks/" + id);
    }
}
