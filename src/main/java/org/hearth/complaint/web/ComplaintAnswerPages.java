package org.hearth.complaint.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.complaint.AnswerText;
import org.hearth.complaint.AnswerTexts;
import org.hearth.complaint.ComplaintAnswers;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.PlannedAnswer;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.Language;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** Answers a complaint and those that are joined to it, after a look at what each would read. */
@Path(ComplaintDeskPages.PATH)
@Blocking
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class ComplaintAnswerPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_500;

    private final ComplaintAnswers answers;
    private final ComplaintCaseReading reading;
    private final SignedIn person;
    private final Visit visit;

    ComplaintAnswerPages(
            ComplaintAnswers answers, ComplaintCaseReading reading, SignedIn person, Visit visit) {
        this.answers = answers;
        this.reading = reading;
        this.person = person;
        this.visit = visit;
    }

    /**
     * @param with public ids of the joined orders that get it, too
     * @param step {@code preview} shows what each would read, and sends nothing
     */
    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") String id,
            @RestForm String chinese,
            @RestForm String english,
            @RestForm List<String> with,
            @RestForm String step) {
        long order = ComplaintDeskPages.order(id);
        List<Long> others = with.stream().map(ComplaintDeskPages::order).distinct().toList();
        AnswerTexts texts = new AnswerTexts(DeskFields.plain(chinese), DeskFields.plain(english));
        FormErrors errors = errors(answers.plan(person.actor(), order, others), texts);
        boolean preview = "preview".equals(step);
        if (!errors.isEmpty() || preview) {
            return Response.status(errors.isEmpty() ? 200 : UNPROCESSABLE)
                    .entity(
                            ComplaintDeskPages.Templates.deskOne(
                                    reading.answering(
                                            order, texts, others, errors.isEmpty(), errors),
                                    ComplaintCategory.values()))
                    .build();
        }
        answers.answer(person.actor(), order, others, texts);
        return Response.seeOther(URI.create(ComplaintDeskPages.PATH + "/" + id)).build();
    }

    private FormErrors errors(PlannedAnswer plan, AnswerTexts texts) {
        FormErrors errors = new FormErrors();
        for (Language language : Language.values()) {
            if (plan.needs(language.tag())) {
                String field = language == Language.ENGLISH ? "english" : "chinese";
                check(errors, field, texts.in(language.tag()));
            }
        }
        return errors;
    }

    private void check(FormErrors errors, String field, AnswerText text) {
        ComplaintMessages words = visit.messages(ComplaintMessages.class);
        if (text.text().length() < SHORTEST || text.text().length() > LONGEST) {
            errors.add(field, words.answer_wrong());
        } else if (!text.unknownGaps().isEmpty()) {
            errors.add(field, words.gap_unknown(String.join(" ", text.unknownGaps())));
        }
    }
}
