package org.hearth.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.account.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned interruptions are published 48 hours ahead. Hours count from now. */
class AdvanceRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:10:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "planned,   48,   50, -",
                "planned,   47.9, 50, INTERRUPTION_TOO_SOON",
                "planned,   -1,   50, INTERRUPTION_TOO_SOON",
                "urgent,    1,    5,  -",
                "urgent,    -1,   5,  -",
                "planned,   60,   60, INTERRUPTION_TIMES",
                "planned,   60,   59, INTERRUPTION_TIMES",
                "urgent,    -5,   -1, INTERRUPTION_TIMES",
            })
    void a_first_publication(String kind, double begins, double ends, NoticeError refused) {
        assertThat(AdvanceRule.refusal(plan(kind, begins, ends, "A"), null, NOW).orElse(null))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // was:            becomes
                "10, 20, A,        10, 30, A,     planned, -",
                "10, 20, A,        12, 20, A,     planned, -",
                "10, 20, A B,      10, 20, A,     planned, -",
                "10, 20, A,        9,  20, A,     planned, INTERRUPTION_TOO_SOON",
                "10, 20, A,        10, 20, A B,   planned, INTERRUPTION_TOO_SOON",
                "10, 20, A,        10, 20, A B,   urgent,  -",
                "60, 70, A,        50, 70, A B,   planned, -",
                "-2, 5,  A,        -2, 9,  A,     planned, -",
                "-2, 5,  A,        -1, 9,  A,     planned, INTERRUPTION_BEGUN",
                "-2, 5,  A,        60, 70, A,     planned, INTERRUPTION_BEGUN",
                "-9, -2, A,        -9, 3,  A,     planned, -",
                "-9, -2, A,        -9, -1, A,     planned, INTERRUPTION_TIMES",
            })
    void a_change(
            double begun,
            double ended,
            String where,
            double begins,
            double ends,
            String wherenow,
            String kind,
            NoticeError refused) {
        InterruptionPlan before = plan("planned", begun, ended, where);

        assertThat(
                        AdvanceRule.refusal(plan(kind, begins, ends, wherenow), before, NOW)
                                .orElse(null))
                .isEqualTo(refused);
    }

    @Test
    void a_part_of_what_was_announced_takes_nobody_by_surprise() {
        InterruptionPlan street = plan("planned", 10, 20, "A");
        InterruptionPlan community =
                new InterruptionPlan(
                        street.beginsAt(),
                        street.endsAt(),
                        street.words(),
                        List.of(new Area("500103", "A", "一号院")));

        assertThat(AdvanceRule.refusal(community, street, NOW)).isEmpty();
        assertThat(AdvanceRule.refusal(street, community, NOW))
                .contains(NoticeError.INTERRUPTION_TOO_SOON);
    }

    private static InterruptionPlan plan(String kind, double begins, double ends, String where) {
        boolean urgent = kind.equals("urgent");
        return new InterruptionPlan(
                hours(begins),
                hours(ends),
                new InterruptionWords(
                        "换阀门", "A valve", urgent ? "漏气" : null, urgent ? "A leak" : null),
                Stream.of(where.split(" ")).map(street -> new Area("500103", street, "")).toList());
    }

    private static Instant hours(double hours) {
        return NOW.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
