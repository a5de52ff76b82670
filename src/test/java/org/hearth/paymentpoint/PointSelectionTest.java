package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.paymentpoint.HandMadePoint.aPoint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A street from west to east, on a Monday at ten past five in the afternoon. */
class PointSelectionTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T17:10:30");
    private static final Position WEST_END = HandMadePoint.position(Datum.WGS_84, 29.55, 106.55);

    /** 0.01 of a degree to the east is 967 m, about 1,258 m to walk. */
    private static final List<IndexedPoint> POINTS =
            List.of(
                    aPoint(1, "西门厅").at(29.55, 106.55).open("09:00", "17:00").indexed(),
                    aPoint(2, "中山银行")
                            .at(29.55, 106.56)
                            .open("09:00", "17:30")
                            .kind(PointKind.BANK_BRANCH)
                            .taking(PayingBy.CASH)
                            .indexed(),
                    aPoint(3, "东门社区")
                            .at(29.55, 106.57)
                            .open("08:00", "22:00")
                            .kind(PointKind.COMMUNITY_POINT)
                            .having(Facility.PARKING, Facility.WHEELCHAIR_ACCESS)
                            .indexed(),
                    aPoint(4, "夜间自助机")
                            .at(29.55, 106.565)
                            .open("00:00", "24:00")
                            .kind(PointKind.KIOSK)
                            .taking(PayingBy.ALIPAY)
                            .having(Facility.PARKING)
                            .indexed(),
                    aPoint(5, "停业的厅").at(29.55, 106.551).open("00:00", "24:00").paused().indexed());

    private static final HandMadeQuery ALL = HandMadeQuery.all();

    private static PointsFound find(HandMadeQuery query) {
        return new PointSelection(POINTS, new OpeningTimes(null), NOW).of(query.made());
    }

    private static List<Long> ids(PointsFound found) {
        return found.points().stream().map(point -> point.point().id()).toList();
    }

    @Test
    void open_ones_come_first_and_then_the_nearest() {
        PointsFound found = find(ALL.near(WEST_END));

        assertThat(ids(found)).containsExactly(2L, 4L, 3L, 1L, 5L);
        assertThat(found.total()).isEqualTo(5);
        assertThat(found.next()).isNull();
    }

    @Test
    void tells_about_how_far_it_is_to_walk_and_until_when_it_is_open() {
        FoundPoint bank = find(ALL.near(WEST_END)).points().get(0);

        assertThat(bank.walkMetres()).isBetween(1_250, 1_265);
        assertThat(bank.opening())
                .isEqualTo(
                        new OpeningState(
                                true, LocalDateTime.parse("2026-11-23T17:30:00"), null, 20));
        assertThat(find(ALL).points().get(0).walkMetres()).isNull();
    }

    @Test
    void counts_from_the_same_place_in_either_datum() {
        PointsFound gps = find(ALL.near(WEST_END));
        PointsFound map = find(ALL.near(WEST_END.in(Datum.GCJ_02)));

        assertThat(ids(map)).isEqualTo(ids(gps));
        assertThat(map.points().get(3).walkMetres()).isLessThan(5);
    }

    @ParameterizedTest
    @CsvSource({"1255, 2", "1270, 3", "2600, 5", "0, 1"})
    void looks_within_a_distance(int metres, int found) {
        assertThat(find(ALL.near(WEST_END).within(metres)).total()).isEqualTo(found);
    }

    @Test
    void any_of_the_kinds_and_methods_but_all_of_the_facilities() {
        assertThat(ids(find(ALL.kinds(PointKind.KIOSK, PointKind.COMMUNITY_POINT))))
                .containsExactly(3L, 4L);
        assertThat(ids(find(ALL.methods(PayingBy.CASH, PayingBy.ALIPAY)))).containsExactly(2L, 4L);
        assertThat(ids(find(ALL.facilities(Facility.PARKING)))).containsExactly(3L, 4L);
        assertThat(ids(find(ALL.facilities(Facility.PARKING, Facility.WHEELCHAIR_ACCESS))))
                .containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T17:10, '2 3 4'",
        "2026-11-23T16:59, '1 2 3 4'",
        "2026-11-23T23:30, '4'",
        "2026-11-28T10:00, '1 2 3 4'"
    })
    void open_at_a_time(LocalDateTime at, String open) {
        assertThat(ids(find(ALL.openAt(at))).toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(open);
    }

    @Test
    void a_slip_is_forgiven_only_when_nobody_has_the_word() {
        assertThat(ids(find(ALL.text("dongmen")))).containsExactly(3L);
        assertThat(ids(find(ALL.text("dognmen")))).containsExactly(3L);
        assertThat(ids(find(ALL.text("ximen")))).containsExactly(1L);
        assertThat(ids(find(ALL.text("yinhagn zhongshan")))).containsExactly(2L);
        assertThat(find(ALL.text("nobody")).points()).isEmpty();
    }

    @Test
    void pages_are_cut_from_one_order_though_a_point_closes_meanwhile() {
        PointsFound first = find(ALL.near(WEST_END).limit(1));
        assertThat(ids(first)).containsExactly(2L);

        PointSelection later =
                new PointSelection(POINTS, new OpeningTimes(null), NOW.plusMinutes(30));
        PointsFound second = later.of(ALL.near(WEST_END).limit(4).after(first.next()).made());

        assertThat(ids(second)).containsExactly(4L, 3L, 1L, 5L);
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"x", "1.1.1.500103.pnt_0NSV7RD3C1T4E", "9999999999.1.1.500103.pnt_0NSV7RD3C1T4E"})
    void a_cursor_that_is_none_or_old_is_the_beginning(String cursor) {
        assertThat(ids(find(ALL.after(cursor)))).hasSize(5);
    }

    @Test
    void opens_again_on_the_next_day_that_it_opens() {
        PaymentPointView monday = aPoint(9, "周一").open(DayOfWeek.MONDAY, "09:00", "12:00").view();

        assertThat(new OpeningTimes(null).at(monday, NOW).opensAt())
                .isEqualTo(LocalDate.of(2026, 11, 30).atTime(9, 0));
        assertThat(new OpeningTimes(null).at(aPoint(9, "停").paused().view(), NOW))
                .isEqualTo(new OpeningState(false, null, null, null));
        assertThat(new OpeningTimes(null).at(aPoint(9, "无").view(), NOW).opensAt()).isNull();
    }

    @Test
    void past_midnight_is_no_closing() {
        PaymentPointView always = aPoint(9, "总开").open("00:00", "24:00").view();
        PaymentPointView late =
                aPoint(9, "夜市")
                        .open(DayOfWeek.MONDAY, "18:00", "24:00")
                        .open(DayOfWeek.TUESDAY, "00:00", "02:00")
                        .view();

        assertThat(new OpeningTimes(null).at(always, NOW))
                .isEqualTo(new OpeningState(true, null, null, null));
        assertThat(new OpeningTimes(null).at(late, NOW.plusHours(3)).closesAt())
                .isEqualTo(LocalDateTime.parse("2026-11-24T02:00:00"));
    }
}
