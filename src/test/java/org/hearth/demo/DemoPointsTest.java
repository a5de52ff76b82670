package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.paymentpoint.PointKind.BANK_BRANCH;
import static org.hearth.paymentpoint.PointKind.CNG_STATION;
import static org.hearth.paymentpoint.PointKind.COMMUNITY_POINT;
import static org.hearth.paymentpoint.PointKind.KIOSK;
import static org.hearth.paymentpoint.PointKind.MARKET_DAY;
import static org.hearth.paymentpoint.PointKind.OWN_HALL;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.Seat;
import org.hearth.paymentpoint.Seats;
import org.junit.jupiter.api.Test;

/** The points that the demonstration shows (issue: 70, 700 of 13 banks, 200, 20, 15). */
class DemoPointsTest {

    private static final int FROM_ITS_STREET = 220;

    private final List<DemoPoint> points = new DemoPoints(Collector.all()).all();

    @Test
    void thereAreAsManyAsTheModelUtilityHas() {
        Map<PointKind, Long> kinds =
                points.stream()
                        .collect(
                                Collectors.groupingBy(
                                        point -> point.said().kind(), Collectors.counting()));

        assertThat(kinds)
                .isEqualTo(
                        Map.of(
                                OWN_HALL,
                                70L,
                                BANK_BRANCH,
                                700L,
                                COMMUNITY_POINT,
                                200L,
                                KIOSK,
                                1L,
                                MARKET_DAY,
                                20L,
                                CNG_STATION,
                                15L));
        assertThat(of(BANK_BRANCH).stream().map(DemoPoint::partnerId).distinct()).hasSize(13);
        assertThat(of(MARKET_DAY).stream().map(point -> point.said().hours().marketCalendar()))
                .contains(MarketCalendar.SOLAR, MarketCalendar.LUNAR);
        assertThat(of(CNG_STATION)).allMatch(point -> !point.said().reserved().isEmpty());
        assertThat(districts(OWN_HALL)).hasSize(21);
        assertThat(districts(BANK_BRANCH)).hasSize(21);
        assertThat(points.stream().filter(point -> point.partnerId() == null)).hasSize(105);
    }

    @Test
    void eachStandsInItsDistrictUnderANameOfItsOwn() {
        assertThat(points)
                .allSatisfy(
                        point -> {
                            Seat seat = Seats.of(point.said().districtCode()).orElseThrow();
                            assertThat(seat.centre().metresTo(point.said().position()))
                                    .isLessThan(seat.metres() + FROM_ITS_STREET);
                            assertThat(point.said().hours().consistent()).isTrue();
                        });
        assertThat(points.stream().map(point -> point.said().name())).doesNotHaveDuplicates();
        assertThat(points.stream().map(point -> point.said().nameEn())).doesNotHaveDuplicates();
        assertThat(points.stream().map(point -> point.partnerId() + point.code()))
                .doesNotHaveDuplicates();
        assertThat(points.stream().map(point -> point.said().nameEn()))
                .allMatch(name -> name.matches("[ -~]+"));
    }

    private List<DemoPoint> of(PointKind kind) {
        return points.stream().filter(point -> point.said().kind() == kind).toList();
    }

    private Map<String, DemoPoint> districts(PointKind kind) {
        return of(kind).stream()
                .collect(
                        Collectors.toMap(
                                point -> point.said().districtCode(),
                                Function.identity(),
                                (one, same) -> one));
    }
}
