package org.hearth.paymentpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.account.StreetHouseholds;

/** Counts who has a payment point near, from streets and the spots of the points. */
final class CoverageCount {

    /** A degree of latitude is longer than that: what lies beyond needs no exact distance. */
    private static final double METRES_A_DEGREE = 110_000;

    private final List<StreetSpot> spots;
    private final Map<StreetCentres.Key, Position> centres;

    CoverageCount(List<StreetSpot> spots) {
        this.spots = spots;
        this.centres = StreetCentres.of(spots);
    }

    /** Streets of districts that the city does not have are left out. */
    List<StreetCoverage> streets(List<StreetHouseholds> households) {
        List<StreetCoverage> streets = new ArrayList<>();
        for (StreetHouseholds street : households) {
            Seats.of(street.districtCode()).ifPresent(seat -> streets.add(street(street, seat)));
        }
        return streets;
    }

    private StreetCoverage street(StreetHouseholds street, Seat seat) {
        Position middle =
                centres.get(new StreetCentres.Key(street.districtCode(), street.street()));
        Position centre = middle == null ? seat.assumed(street.street()) : middle;
        StreetSpot nearest = null;
        double metres = Double.MAX_VALUE;
        for (StreetSpot spot : spots) {
            double north =
                    Math.abs(spot.latitude().doubleValue() - centre.latitude().doubleValue());
            if (north * METRES_A_DEGREE < metres) {
                double distance = centre.metresTo(spot.position());
                if (distance < metres) {
                    metres = distance;
                    nearest = spot;
                }
            }
        }
        return new StreetCoverage(
                street.districtCode(),
                street.street(),
                street.households(),
                middle == null ? CentreSource.ASSUMED : CentreSource.OF_POINTS,
                nearest == null ? null : (Long) nearest.id(),
                nearest == null ? null : (Integer) (int) Math.round(metres));
    }

    static List<DistrictCoverage> districts(List<StreetCoverage> streets, Instant now) {
        Map<String, DistrictCoverage> districts = new TreeMap<>();
        for (StreetCoverage street : streets) {
            int near = street.covered() ? street.households() : 0;
            int gap = street.covered() ? 0 : 1;
            int assumed = street.centre() == CentreSource.ASSUMED ? 1 : 0;
            districts.merge(
                    street.districtCode(),
                    new DistrictCoverage(
                            street.districtCode(), street.households(), near, 1, gap, assumed, now),
                    CoverageCount::sum);
        }
        return List.copyOf(districts.values());
    }

    private static DistrictCoverage sum(DistrictCoverage one, DistrictCoverage other) {
        return new DistrictCoverage(
                one.districtCode(),
                one.households() + other.households(),
                one.covered() + other.covered(),
                one.streets() + other.streets(),
                one.gaps() + other.gaps(),
                one.assumed() + other.assumed(),
                one.countedAt());
    }
}
