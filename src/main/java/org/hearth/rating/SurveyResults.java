package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.database.Sql;
import org.hearth.platform.time.UtilityClock;

/** The door to what was answered, of answers that came and nothing else. */
@ApplicationScoped
public class SurveyResults {

    private static final int YEAR = 12;

    private static final String TALLIES =
            "select t.question_id, t.answer, sum(t.answers) from survey_tally t"
                    + " join survey_question q on q.id = t.question_id and q.kind = ?"
                    + " where t.month >= ? group by t.question_id, t.answer";

    private static final String QUESTIONS =
            "select id, form, zh, en from survey_question where kind = ? order by position, id";

    private final Sql sql;
    private final Clock clock;

    SurveyResults(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A question with how often each answer was given.
     *
     * @param answers by {@code 1} to {@code 5}, or by the names of {@link OneAnswer}
     */
    public record Result(SurveyQuestion question, Map<String, Long> answers) {

        public long of(String answer) {
            return answers.getOrDefault(answer, 0L);
        }

        public long all() {
            return answers.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Tally(int question, String answer, long answers) {}

    /** All questions of a kind, answered in the present month and the eleven before it. */
    @Transactional
    public List<Result> ofLastYear(SurveyKind kind) {
        YearMonth from =
                YearMonth.from(clock.instant().atZone(UtilityClock.ZONE)).minusMonths(YEAR - 1L);
        Map<Integer, Map<String, Long>> counted = new HashMap<>();
        sql.select(
                        TALLIES,
                        row -> new Tally(row.getInt(1), row.getString(2), row.getLong(3)),
                        kind.name(),
                        from.atDay(1))
                .forEach(
                        tally ->
                                counted.computeIfAbsent(tally.question(), key -> new HashMap<>())
                                        .put(tally.answer(), tally.answers()));
        return sql.select(
                QUESTIONS,
                row ->
                        new Result(
                                new SurveyQuestion(
                                        row.getInt(1),
                                        SurveyForm.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)),
                                counted.getOrDefault(row.getInt(1), Map.of())),
                kind.name());
    }
}
