package org.hearth.settlement.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.settlement.DayView;
import org.hearth.settlement.Days;
import org.hearth.settlement.DifferenceResolution;
import org.hearth.settlement.DifferenceView;
import org.hearth.settlement.Differences;
import org.jboss.resteasy.reactive.RestForm;

/** One difference: who has it, how it ends. */
@Path("/staff/settlement/differences/{difference}")
@RolesAllowed("finance")
@Produces(MediaType.TEXT_HTML)
public class DifferencePages {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 500;

    private final Differences differences;
    private final Days days;
    private final SignedIn person;
    private final Visit visit;

    DifferencePages(Differences differences, Days days, SignedIn person, Visit visit) {
        this.differences = differences;
        this.days = days;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "settlement")
    static class Templates {
        /**
         * @param mine whether the person has it
         * @param words as they were typed
         */
        static native TemplateInstance difference(
                DifferenceView difference,
                DayView day,
                List<AuditStep> history,
                boolean mine,
                List<DifferenceResolution> resolutions,
                String words,
                FormErrors errors);
    }

    @GET
    public TemplateInstance difference(@PathParam("difference") String difference) {
        return page(id(difference), "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/take")
    public Response take(@PathParam("difference") String difference) {
        differences.take(id(difference), person.actor());
        return back(difference);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/take-over")
    public Response takeOver(@PathParam("difference") String difference) {
        differences.takeOver(id(difference), person.actor());
        return back(difference);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/return")
    public Response putBack(@PathParam("difference") String difference) {
        differences.putBack(id(difference), person.actor());
        return back(difference);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/resolution")
    public Response resolve(
            @PathParam("difference") String difference,
            @RestForm String how,
            @RestForm String words) {
        String said = words == null ? "" : words.strip();
        Optional<DifferenceResolution> resolution =
                Arrays.stream(DifferenceResolution.values())
                        .filter(known -> known.name().equals(how))
                        .findFirst();
        FormErrors errors = errors(resolution, said);
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(id(difference), said, errors))
                    .build();
        }
        differences.resolve(
                id(difference),
                person.actor(),
                resolution.orElseThrow(),
                said.isEmpty() ? null : said);
        return back(difference);
    }

    private FormErrors errors(Optional<DifferenceResolution> resolution, String words) {
        SettlementMessages texts = visit.messages(SettlementMessages.class);
        FormErrors errors = new FormErrors();
        if (resolution.isEmpty()) {
            errors.add("how", texts.how_missing());
        }
        if (words.length() > LONGEST) {
            errors.add("words", texts.words_long());
        } else if (words.isEmpty()
                && resolution.filter(DifferenceResolution.OTHER::equals).isPresent()) {
            errors.add("words", texts.words_missing());
        }
        return errors;
    }

    private TemplateInstance page(long id, String words, FormErrors errors) {
        DifferenceView shown = differences.byId(id);
        return Templates.difference(
                shown,
                days.byId(shown.dayId()),
                differences.history(id),
                person.actor().toString().equals(shown.owner()),
                List.of(DifferenceResolution.values()),
                words,
                errors);
    }

    private static Response back(String difference) {
        return Response.seeOther(
                        URI.create(
                                "/staff/settlement/differences/"
                                        + PublicId.DIFFERENCE.of(id(difference))))
                .build();
    }

    private static long id(String difference) {
        return PublicId.DIFFERENCE
                .parse(difference)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
