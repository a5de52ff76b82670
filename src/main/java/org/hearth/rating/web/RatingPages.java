package org.hearth.rating.web;

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
import org.hearth.account.Branches;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.rating.CallOutcome;
import org.hearth.rating.CallStep;
import org.hearth.rating.NewRating;
import org.hearth.rating.RatingDesk;
import org.hearth.rating.RatingError;
import org.hearth.rating.RatingPage;
import org.hearth.rating.RatingView;
import org.hearth.workorder.OrderContact;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What customers said of visits, and the calls that low ratings ask for. */
@Path(RatingPages.PATH)
@RolesAllowed({"supervisor", "agent"})
@Produces(MediaType.TEXT_HTML)
public class RatingPages {

    static final String PATH = "/staff/ratings";

    private static final int UNPROCESSABLE = 422;

    private final RatingDesk desk;
    private final Branches branches;
    private final SignedIn person;
    private final Visit visit;

    RatingPages(RatingDesk desk, Branches branches, SignedIn person, Visit visit) {
        this.desk = desk;
        this.branches = branches;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "rating")
    static class Templates {
        static native TemplateInstance ratings(
                RatingPage page, RatingChoice choice, List<String> branches);

        /**
         * @param contact in clear once it was asked for, or null
         * @param mayCall whether the person may call about it
         * @param words as they were typed
         */
        static native TemplateInstance rating(
                RatingView rating,
                List<CallStep> history,
                OrderContact contact,
                boolean mayCall,
                List<CallOutcome> outcomes,
                String words,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @RestQuery String branch,
            @RestQuery String type,
            @RestQuery String month,
            @RestQuery String after) {
        String own = desk.branchOf(person.actor());
        RatingChoice choice = RatingChoice.read(own == null ? branch : own, type, month);
        return Templates.ratings(
                desk.page(person.actor(), choice.filter(), after),
                choice,
                own == null ? branches.all() : List.of(own));
    }

    @GET
    @Path("/{rating}")
    public TemplateInstance rating(@PathParam("rating") String rating) {
        return page(id(rating), null, "", new FormErrors());
    }

    /** Answers the page itself and not a redirect: a phone number is shown once for each log. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{rating}/contact")
    public TemplateInstance contact(@PathParam("rating") String rating) {
        OrderContact shown = desk.contact(person.actor(), id(rating), texts().contact_reason());
        return page(id(rating), shown, "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{rating}/call")
    public Response settled(
            @PathParam("rating") String rating, @RestForm String outcome, @RestForm String words) {
        String said = words == null ? "" : words.strip();
        Optional<CallOutcome> chosen =
                Arrays.stream(CallOutcome.values())
                        .filter(known -> known.name().equals(outcome))
                        .findFirst();
        FormErrors errors = new FormErrors();
        if (chosen.isEmpty()) {
            errors.add("outcome", texts().outcome_missing());
        }
        if (said.isEmpty()) {
            errors.add("words", texts().call_words_missing());
        } else if (said.length() > NewRating.LONGEST) {
            errors.add("words", texts().words_long());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(id(rating), null, said, errors))
                    .build();
        }
        desk.settled(person.actor(), id(rating), chosen.orElseThrow(), said);
        return back(rating);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{rating}/not-reached")
    public Response notReached(@PathParam("rating") String rating) {
        desk.notReached(person.actor(), id(rating));
        return back(rating);
    }

    private TemplateInstance page(
            long ratingId, OrderContact contact, String words, FormErrors errors) {
        RatingView rating = desk.byId(person.actor(), ratingId);
        return Templates.rating(
                rating,
                desk.history(ratingId),
                contact,
                desk.mayCall(person.actor(), rating),
                List.of(CallOutcome.values()),
                words,
                errors);
    }

    private static Response back(String rating) {
        return Response.seeOther(URI.create(PATH + "/" + PublicId.RATING.of(id(rating)))).build();
    }

    private static long id(String rating) {
        return PublicId.RATING
                .parse(rating)
                .orElseThrow(() -> new BusinessException(RatingError.RATING_NOT_FOUND));
    }

    private RatingMessages texts() {
        return visit.messages(RatingMessages.class);
    }
}
