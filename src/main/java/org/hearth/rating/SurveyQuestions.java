package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.database.Sql;

/** The questions of each kind, by the days on which they are asked. */
@ApplicationScoped
class SurveyQuestions {

    private static final String ASKED =
            "select id, form, zh, en from survey_question where kind = ? and from_on <= ?"
                    + " and (until_on is null or until_on >= ?) order by position";

    private final Sql sql;

    SurveyQuestions(Sql sql) {
        this.sql = sql;
    }

    /** In their order, the overall one first. */
    List<SurveyQuestion> asked(SurveyKind kind, LocalDate day) {
        return sql.select(
                ASKED,
                row ->
                        new SurveyQuestion(
                                row.getInt(1),
                                SurveyForm.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)),
                kind.name(),
                day,
                day);
    }
}
