package org.hearth.debit.web;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearth.debit.DebitBatches;
import org.hearth.debit.DebitDesk;
import org.hearth.debit.DebitError;
import org.hearth.debit.DebitItemState;
import org.hearth.debit.DebitResults;
import org.hearth.debit.DebitRun;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Finance's desk of debits: batches by day and bank, their items, and what came back. */
@Path("/staff/debits")
@RolesAllowed("finance")
@Produces(MediaType.TEXT_HTML)
public class DebitDeskPages {

    private static final int UNPROCESSABLE = 422;
    private static final int NOTE = 200;

    private final DebitDesk desk;
    private final DebitBatches batches;
    private final DebitResults results;
    private final SignedIn person;
    private final Visit visit;

    DebitDeskPages(
            DebitDesk desk,
            DebitBatches batches,
            DebitResults results,
            SignedIn person,
            Visit visit) {
        this.desk = desk;
        this.batches = batches;
        this.results = results;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "debit")
    static class Templates {
        /**
         * @param overdue batches whose results should have come
         * @param unapplied results that the books did not take
         * @param planned how many debits a run has just planned, or null
         */
        static native TemplateInstance desk(
                DebitDesk.BatchList page,
                List<DebitDesk.BankBatch> overdue,
                boolean unapplied,
                String day,
                Integer planned,
                FormErrors errors);

        /**
         * @param state of the items shown, or null for all
         */
        static native TemplateInstance batch(DebitDesk.OneBatch page, DebitItemState state);

        static native TemplateInstance unapplied(DebitDesk.UnappliedList page);

        static native TemplateInstance returned(DebitDesk.ReturnedList page);
    }

    @GET
    public TemplateInstance list(@RestQuery String after, @RestQuery Integer planned) {
        return list(after, batches.firstDay().toString(), planned, new FormErrors());
    }

    private TemplateInstance list(String after, String day, Integer planned, FormErrors errors) {
        return Templates.desk(
                desk.batches(after),
                desk.overdue(),
                !desk.unapplied(null).results().isEmpty(),
                day,
                planned,
                errors);
    }

    /** Announces the debits of a day; the morning's job does the same by itself. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestForm String day) {
        DebitMessages texts = visit.messages(DebitMessages.class);
        try {
            DebitRun run = batches.create(LocalDate.parse(day == null ? "" : day), person.actor());
            return Response.seeOther(URI.create("/staff/debits?planned=" + run.items())).build();
        } catch (DateTimeException noDay) {
            return again(day, texts.day_wrong());
        } catch (BusinessException refusal) {
            if (refusal.code() == DebitError.DEBIT_DAY_CLOSED) {
                return again(day, texts.day_closed());
            }
            if (refusal.code() == DebitError.DEBIT_DAY_TOO_FAR) {
                return again(day, texts.day_too_far());
            }
            throw refusal;
        }
    }

    private Response again(String day, String error) {
        return Response.status(UNPROCESSABLE)
                .entity(list(null, day, null, new FormErrors().add("day", error)))
                .build();
    }

    @GET
    @Path("/returned")
    public TemplateInstance returned(@RestQuery String after) {
        return Templates.returned(desk.returned(after));
    }

    @GET
    @Path("/unapplied")
    public TemplateInstance unapplied(@RestQuery String after) {
        return Templates.unapplied(desk.unapplied(after));
    }

    /** Ends the work on a result that the books did not take. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/unapplied")
    public Response work(@RestForm String result, @RestForm String note) {
        String done = note == null ? "" : note.strip();
        desk.work(
                PublicId.UNAPPLIED_RESULT.parse(result).orElse(0),
                done.substring(0, Math.min(done.length(), NOTE)),
                person.actor());
        return Response.seeOther(URI.create("/staff/debits/unapplied")).build();
    }

    /** Takes a batch back that the bank does not have yet. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{batch}/withdrawal")
    public Response takeBack(@PathParam("batch") String batch) {
        batches.takeBack(id(batch), person.actor());
        return Response.seeOther(URI.create("/staff/debits/" + batch)).build();
    }

    /** Ends a batch whose results do not come. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{batch}/end")
    public Response end(@PathParam("batch") String batch) {
        results.giveUp(id(batch), person.actor());
        return Response.seeOther(URI.create("/staff/debits/" + batch)).build();
    }

    /**
     * @param state of the items shown; anything that is none shows all
     */
    @GET
    @Path("/{batch}")
    public TemplateInstance batch(
            @PathParam("batch") String batch, @RestQuery String state, @RestQuery String after) {
        DebitItemState shown =
                Arrays.stream(DebitItemState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(null);
        return Templates.batch(desk.batch(id(batch), shown, after), shown);
    }

    private static long id(String batch) {
        return PublicId.DEBIT_BATCH
                .parse(batch)
                .orElseThrow(() -> new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND));
    }
}
