package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositionTest {

    /** Jiefangbei; the two datums are some 480 m apart in this city (domain.md). */
    private static final Position GPS =
            new Position(Datum.WGS_84, new BigDecimal("29.557060"), new BigDecimal("106.577060"));

    @Test
    void aPlaceIsSomeHundredMetresFurtherByTheOtherDatum() {
        Position map = GPS.in(Datum.GCJ_02);

        Position misread = new Position(Datum.WGS_84, map.latitude(), map.longitude());
        assertThat(GPS.metresTo(misread)).isBetween(430.0, 530.0);
    }

    /** Anywhere in the city: 28.1 to 32.3 north, 105.2 to 110.3 east. */
    @Property
    void toAndFroIsTheSamePlaceToTwoMetres(
            @ForAll @IntRange(min = 28_100_000, max = 32_300_000) int north,
            @ForAll @IntRange(min = 105_200_000, max = 110_300_000) int east,
            @ForAll Datum datum) {
        Position place =
                new Position(datum, BigDecimal.valueOf(north, 6), BigDecimal.valueOf(east, 6));
        Datum other = datum == Datum.WGS_84 ? Datum.GCJ_02 : Datum.WGS_84;

        Position there = place.in(other);

        assertThat(place.metresTo(there.in(datum))).isLessThan(2);
        assertThat(place.metresTo(new Position(datum, there.latitude(), there.longitude())))
                .as("what the figures alone would be off")
                .isBetween(200.0, 900.0);
    }

    @Test
    void aPlaceInItsOwnDatumStaysWhatItWas() {
        assertThat(GPS.in(Datum.WGS_84)).isEqualTo(GPS);
    }
}
