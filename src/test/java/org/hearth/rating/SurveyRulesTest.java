package org.hearth.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of questionnaires. */
class SurveyRulesTest {

    private static long taken(String of, int share) {
        return LongStream.range(0, 100_000).filter(id -> Sample.takes(of, id, share)).count();
    }

    @Test
    void a_sample_is_the_same_each_time_and_as_large_as_its_share() {
        assertThat(taken("AFTER_SERVICE", 0)).isZero();
        assertThat(taken("AFTER_SERVICE", 10_000)).isEqualTo(100_000);
        assertThat(taken("AFTER_SERVICE", 1_000)).isBetween(9_700L, 10_300L);
        assertThat(taken("AFTER_SERVICE", 1_000)).isEqualTo(taken("AFTER_SERVICE", 1_000));
    }

    @Test
    void a_larger_share_keeps_who_was_in_the_smaller_one() {
        assertThat(LongStream.range(0, 20_000).filter(id -> Sample.takes("X", id, 50)))
                .allMatch(id -> Sample.takes("X", id, 500));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-05-15",
        "2026-06-30, 2026-01-01, 2026-05-15",
        "2026-07-01, 2026-07-01, 2026-11-15",
        "2026-12-31, 2026-07-01, 2026-11-15",
    })
    void people_are_asked_twice_a_year(LocalDate day, LocalDate halfYear, LocalDate drawnFrom) {
        assertThat(SurveyKind.halfYear(day)).isEqualTo(halfYear);
        assertThat(SurveyKind.drawnFrom(halfYear)).isEqualTo(drawnFrom);
    }

    @ParameterizedTest
    @CsvSource({
        "GRADE, 1, true",
        "GRADE, 5, true",
        "GRADE, 6, false",
        "GRADE, YES, false",
        "YES_NO, UNSURE, true",
        "YES_NO, 3, false",
        "YES_NO, '', false",
    })
    void a_question_takes_its_own_answers_only(SurveyForm form, String answer, boolean taken) {
        assertThat(form.takes(answer)).isEqualTo(taken);
    }
}
