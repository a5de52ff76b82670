package org.hearth.paymentpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.paymentpoint.FoundPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointCardTest {

    private static PointCard away(int walkMetres) {
        return new PointCard(
                new FoundPoint(null, walkMetres, null), List.of(), null, null, null, false, null);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10 m",
        "14, 10 m",
        "994, 990 m",
        "995, 1.0 km",
        "1044, 1.0 km",
        "44000, 44.0 km"
    })
    void says_no_metres_from_a_kilometre_on(int walkMetres, String said) {
        assertThat(away(walkMetres).walk()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"5000, true", "5001, false"})
    void sends_nobody_on_foot_across_the_city(int walkMetres, boolean walkable) {
        assertThat(away(walkMetres).walkable()).isEqualTo(walkable);
    }
}
