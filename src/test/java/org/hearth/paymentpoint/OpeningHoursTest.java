package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday mornings and afternoons, a holiday, a short day; 23 November 2026 is a Monday. */
class OpeningHoursTest {

    private static final int NINE = 9 * 60;
    private static final int NOON = 12 * 60;
    private static final int TWO = 14 * 60;
    private static final int HALF_PAST_FIVE = 17 * 60 + 30;

    private static final List<WeekdayHours> WEEK =
            List.of(
                    new WeekdayHours(DayOfWeek.MONDAY, TWO, HALF_PAST_FIVE),
                    new WeekdayHours(DayOfWeek.MONDAY, NINE, NOON),
                    new WeekdayHours(DayOfWeek.SATURDAY, 0, 1440));

    private static final OpeningHours HOURS =
            new OpeningHours(
                    WEEK,
                    List.of(
                            new HoursException(LocalDate.of(2026, 11, 30), null, null),
                            new HoursException(LocalDate.of(2026, 12, 7), NINE, 10 * 60),
                            new HoursException(LocalDate.of(2026, 12, 8), NINE, NOON)),
                    Set.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59, false",
        "2026-11-23T09:00, true",
        "2026-11-23T11:59, true",
        "2026-11-23T12:00, false, lunch",
        "2026-11-23T17:29:59, true",
        "2026-11-23T17:30, false",
        "2026-11-24T10:00, false, a Tuesday",
        "2026-11-28T00:00, true, round the clock",
        "2026-11-28T23:59, true",
        "2026-11-30T10:00, false, a holiday",
        "2026-12-07T09:30, true, a short Monday",
        "2026-12-07T10:00, false",
        "2026-12-08T10:00, true, a Tuesday that is open for once"
    })
    void isOpenAsItsHoursSay(LocalDateTime moment, boolean open) {
        assertThat(HOURS.openAt(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, true",
        "2026-11-14, true",
        "2026-11-07, true",
        "2026-11-28, false",
        "2026-11-10, false"
    })
    void aMarketPointStandsOnItsDaysOnly(LocalDate day, boolean stands) {
        OpeningHours market =
                new OpeningHours(
                        List.of(
                                new WeekdayHours(DayOfWeek.SATURDAY, 480, NOON),
                                new WeekdayHours(DayOfWeek.TUESDAY, 480, NOON)),
                        List.of(),
                        Set.of(1, 4, 7));

        assertThat(market.on(day).isEmpty()).isEqualTo(!stands);
    }

    @Test
    void hoursOfADayMayTouchAndMustNotOverlap() {
        assertThat(HOURS.consistent()).isTrue();
        assertThat(monday(NINE, NOON, NOON, TWO).consistent()).isTrue();
        assertThat(monday(NINE, NOON, NOON - 1, TWO).consistent()).isFalse();
    }

    @Test
    void aDayIsNotClosedAndOpen() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(
                        new OpeningHours(
                                        List.of(),
                                        List.of(
                                                new HoursException(day, null, null),
                                                new HoursException(day, NINE, NOON)),
                                        Set.of())
                                .consistent())
                .isFalse();
    }

    private static OpeningHours monday(int opens, int closes, int again, int end) {
        return new OpeningHours(
                List.of(
                        new WeekdayHours(DayOfWeek.MONDAY, opens, closes),
                        new WeekdayHours(DayOfWeek.MONDAY, again, end)),
                List.of(),
                Set.of());
    }
}
