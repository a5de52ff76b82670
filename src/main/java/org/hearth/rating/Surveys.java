package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.platform.database.Sql;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.UnguessableId;

/**
 * The door for customers who were asked: the code opens the questions, once, within thirty days.
 */
@ApplicationScoped
public class Surveys {

    private static final String TALLY =
            "insert into survey_tally values (?, ?, ?, 1)"
                    + " on duplicate key update answers = answers + 1";

    private final SurveyInvitationRepository invitations;
    private final SurveyQuestions questions;
    private final SatisfactionCounts counts;
    private final SurveyCalls calls;
    private final CodeLimits limits;
    private final Sql sql;
    private final Clock clock;

    Surveys(
            SurveyInvitationRepository invitations,
            SurveyQuestions questions,
            SatisfactionCounts counts,
            SurveyCalls calls,
            CodeLimits limits,
            Sql sql,
            Clock clock) {
        this.invitations = invitations;
        this.questions = questions;
        this.counts = counts;
        this.calls = calls;
        this.limits = limits;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param address the network address that asks
     * @throws BusinessException SURVEY_UNKNOWN, SURVEY_EXPIRED, RATE_LIMITED
     */
    @Transactional
    public SurveyView open(String code, String address) {
        SurveyInvitation asked = opened(code, address, invitations::byHash);
        return new SurveyView(
                asked.kind,
                asked.orderType,
                asked.branch,
                asked.lastDay(),
                asked.answered(),
                questions.asked(asked.kind, asked.askedOn()));
    }

    /**
     * Keeps an answer, and opens a call-back where it is low; where there is one already, that one
     * stands.
     *
     * @param replies by question; the overall one among them, others that are no answers left out
     * @param words at most 1,000 characters, or null
     * @throws BusinessException SURVEY_UNKNOWN, SURVEY_EXPIRED, RATE_LIMITED
     * @throws IllegalArgumentException without an answer to the overall question
     */
    @Transactional
    public void answer(String code, String address, Map<Integer, String> replies, String words) {
        SurveyInvitation asked = opened(code, address, invitations::locked);
        if (asked.answered()) {
            return;
        }
        List<SurveyQuestion> all = questions.asked(asked.kind, asked.askedOn());
        String overall = replies.get(all.get(0).id());
        if (overall == null || !SurveyForm.GRADE.takes(overall)) {
            throw new IllegalArgumentException("no overall grade");
        }
        asked.answer(Integer.parseInt(overall), words, clock.instant());
        all.forEach(question -> keep(asked, question, replies.get(question.id())));
        counts.survey(asked);
        calls.after(asked);
    }

    private void keep(SurveyInvitation asked, SurveyQuestion question, String reply) {
        if (reply == null || !question.form().takes(reply)) {
            return;
        }
        sql.change("insert into survey_reply values (?, ?, ?)", asked.id, question.id(), reply);
        sql.change(TALLY, asked.answeredMonth().atDay(1), question.id(), reply);
    }

    private SurveyInvitation opened(
            String code, String address, Function<String, Optional<SurveyInvitation>> found) {
        limits.before(address);
        SurveyInvitation asked =
                Optional.of(code)
                        .filter(written -> written.matches(UnguessableId.PATTERN))
                        .map(Sample::digest)
                        .flatMap(found)
                        .orElseThrow(() -> new BusinessException(RatingError.SURVEY_UNKNOWN));
        limits.right(address);
        Instant now = clock.instant();
        if (!asked.answered() && asked.expired(now)) {
            throw new BusinessException(RatingError.SURVEY_EXPIRED);
        }
        return asked;
    }
}
