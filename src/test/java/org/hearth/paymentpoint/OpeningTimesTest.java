package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked out by hand from the State Council's arrangement for 2026: off 15 to 23 February and 1 to
 * 7 October, worked on the Saturdays 14 and 28 February. New Year of the lunar calendar was 17
 * February, and its first month had thirty days.
 */
@QuarkusTest
class OpeningTimesTest {

    private static final OpeningHours HALL =
            hours("Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:30-16:00", HolidayHours.CLOSED);
    private static final OpeningHours MAIN_HALL =
            hours("Mo-Su 09:00-17:30", HolidayHours.of(HoursText.spans("10:00-12:00,13:00-15:00")));
    private static final OpeningHours NIGHT =
            hours("Fr 18:00-24:00; Sa 00:00-02:00", HolidayHours.AS_WEEKDAY);
    private static final OpeningHours STATION = hours("Mo-Su 00:00-24:00", HolidayHours.AS_WEEKDAY);
    private static final OpeningHours LUNAR_MARKET =
            new OpeningHours(
                    HoursText.week("Mo-Su 08:00-12:00"),
                    List.of(),
                    Set.of(1, 4, 7),
                    MarketCalendar.LUNAR,
                    HolidayHours.AS_WEEKDAY,
                    MakeUpRule.AS_WEEKDAY);

    @Inject OpeningTimes times;

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00, 2026-11-23T12:00, , a Monday morning",
        "2026-11-23T17:09:59, 2026-11-23T17:30, , more than twenty minutes left",
        "2026-11-23T17:10, 2026-11-23T17:30, 20",
        "2026-11-23T17:29:30, 2026-11-23T17:30, 1",
        "2026-02-14T16:30, 2026-02-14T17:30, , a Saturday worked as a Monday",
        "2026-02-28T17:15, 2026-02-28T17:30, 15, another",
        "2026-03-07T15:50, 2026-03-07T16:00, 10, a Saturday like any other"
    })
    void aHallIsOpenUntil(LocalDateTime now, LocalDateTime closes, Integer minutes) {
        assertThat(times.at(point(HALL), now))
                .isEqualTo(new OpeningState(true, closes, null, minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59, 2026-11-23T09:00",
        "2026-11-23T12:00, 2026-11-23T14:00, lunch",
        "2026-11-28T16:00, 2026-11-30T09:00, over Sunday",
        "2026-02-14T18:00, 2026-02-24T09:00, over Spring Festival",
        "2026-02-17T10:00, 2026-02-24T09:00, in it",
        "2026-02-21T10:00, 2026-02-24T09:00, its Saturday",
        "2026-12-31T18:00, , 2027 is not known to the announcements here"
    })
    void aHallIsClosedUntil(LocalDateTime now, LocalDateTime opens) {
        assertThat(times.at(point(HALL), now))
                .isEqualTo(new OpeningState(false, null, opens, null));
    }

    @Test
    void nobodyGuessesTheHolidaysOfAYearThatIsNotAnnounced() {
        LocalDateTime aWednesday = LocalDateTime.parse("2031-03-12T10:00");

        assertThat(times.at(point(HALL), aWednesday))
                .isEqualTo(new OpeningState(false, null, null, null, false));
        assertThat(times.at(point(STATION), aWednesday).open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T09:30, false, 2026-10-01T10:00",
        "2026-10-01T11:45, true, 2026-10-01T12:00",
        "2026-10-03T15:00, false, 2026-10-04T10:00",
        "2026-10-07T16:00, false, 2026-10-08T09:00"
    })
    void aHallWithHolidayHoursKeepsThem(LocalDateTime now, boolean open, LocalDateTime turns) {
        OpeningState state = times.at(point(MAIN_HALL), now);

        assertThat(state.open()).isEqualTo(open);
        assertThat(open ? state.closesAt() : state.opensAt()).isEqualTo(turns);
    }

    @Test
    void anExceptionGoesBeforeTheHoliday() {
        OpeningHours open =
                new OpeningHours(
                        HALL.week(),
                        HoursText.exceptions("2026-02-17 10:00-12:00"),
                        Set.of(),
                        MarketCalendar.SOLAR,
                        HolidayHours.CLOSED,
                        MakeUpRule.AS_WORKING_DAY);

        assertThat(times.at(point(open), LocalDateTime.parse("2026-02-17T11:50")))
                .isEqualTo(
                        new OpeningState(true, LocalDateTime.parse("2026-02-17T12:00"), null, 10));
    }

    @Test
    void midnightEndsNothing() {
        LocalDateTime end = LocalDateTime.parse("2026-11-28T02:00");

        assertThat(times.at(point(NIGHT), LocalDateTime.parse("2026-11-27T23:50")))
                .isEqualTo(new OpeningState(true, end, null, null));
        assertThat(times.at(point(NIGHT), LocalDateTime.parse("2026-11-28T01:45")))
                .isEqualTo(new OpeningState(true, end, null, 15));
        assertThat(times.at(point(STATION), LocalDateTime.parse("2026-11-27T23:50")))
                .isEqualTo(new OpeningState(true, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-17T09:00, true, 2026-02-17T12:00, the first",
        "2026-02-18T09:00, false, 2026-02-20T08:00, the second",
        "2026-03-09T09:00, true, 2026-03-09T12:00, the twenty-first",
        "2026-03-17T09:00, false, 2026-03-19T08:00, the twenty-ninth of a month of thirty",
        "2026-03-18T09:00, false, 2026-03-19T08:00, the thirtieth"
    })
    void aMarketStandsByTheLunarMonth(LocalDateTime now, boolean open, LocalDateTime turns) {
        OpeningState state = times.at(point(LUNAR_MARKET), now);

        assertThat(state.open()).isEqualTo(open);
        assertThat(open ? state.closesAt() : state.opensAt()).isEqualTo(turns);
    }

    @Test
    void whatIsClosedForNowDoesNotOpen() {
        PaymentPointView paused = point(STATION, PointState.PAUSED);

        assertThat(times.at(paused, LocalDateTime.parse("2026-11-23T10:00")))
                .isEqualTo(new OpeningState(false, null, null, null));
    }

    private static OpeningHours hours(String week, HolidayHours holidays) {
        boolean plain = holidays.equals(HolidayHours.AS_WEEKDAY);
        return new OpeningHours(
                HoursText.week(week),
                List.of(),
                Set.of(),
                MarketCalendar.SOLAR,
                holidays,
                plain ? MakeUpRule.AS_WEEKDAY : MakeUpRule.AS_WORKING_DAY);
    }

    private static PaymentPointView point(OpeningHours hours) {
        return point(hours, PointState.OPEN);
    }

    private static PaymentPointView point(OpeningHours hours, PointState state) {
        Position here =
                new Position(Datum.WGS_84, new BigDecimal("29.557"), new BigDecimal("106.577"));
        PointDescription said =
                new PointDescription(
                        "厅",
                        "Hall",
                        PointKind.OWN_HALL,
                        "1 号",
                        "500103",
                        here,
                        hours,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        state,
                        null);
        return new PaymentPointView(
                1,
                null,
                "H",
                said,
                here,
                here.in(Datum.GCJ_02),
                null,
                Instant.parse("2026-11-23T00:00:00Z"),
                false);
    }
}
