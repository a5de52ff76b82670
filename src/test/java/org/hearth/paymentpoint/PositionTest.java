package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final double A_METRE = 0.00001;

    /** Jiefangbei; the two datums are some 480 m apart in this city (domain.md). */
    private static final Position GPS =
            new Position(Datum.WGS_84, new BigDecimal("29.557060"), new BigDecimal("106.577060"));

    @Test
    void aPlaceIsSomeHundredMetresFurtherByTheOtherDatum() {
        Position map = GPS.in(Datum.GCJ_02);

        double north = (map.latitude().doubleValue() - GPS.latitude().doubleValue()) * 110_850;
        double east =
                (map.longitude().doubleValue() - GPS.longitude().doubleValue())
                        * 111_320
                        * Math.cos(Math.toRadians(29.557));
        assertThat(Math.hypot(north, east)).isBetween(430.0, 530.0);
    }

    @Test
    void thereAndBackIsTheSamePlaceToAFewMetres() {
        Position back = GPS.in(Datum.GCJ_02).in(Datum.WGS_84);

        assertThat(back.latitude().doubleValue())
                .isCloseTo(GPS.latitude().doubleValue(), within(5 * A_METRE));
        assertThat(back.longitude().doubleValue())
                .isCloseTo(GPS.longitude().doubleValue(), within(5 * A_METRE));
    }

    @Test
    void aPlaceInItsOwnDatumStaysWhatItWas() {
        assertThat(GPS.in(Datum.WGS_84)).isEqualTo(GPS);
    }
}
