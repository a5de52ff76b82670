package org.hearth.paymentpoint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The middle of each street's points: as near as one gets to a street without a map of it. */
final class StreetCentres {

    /** A street of a district; many districts have one of the same name. */
    record Key(String districtCode, String street) {}

    private StreetCentres() {}

    static Map<Key, Position> of(List<StreetSpot> spots) {
        Map<Key, List<StreetSpot>> streets = new LinkedHashMap<>();
        for (StreetSpot spot : spots) {
            StreetName.of(spot.address())
                    .ifPresent(
                            street ->
                                    streets.computeIfAbsent(
                                                    new Key(spot.districtCode(), street),
                                                    key -> new ArrayList<>())
                                            .add(spot));
        }
        return streets.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                street -> middle(street.getValue()),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }

    private static Position middle(List<StreetSpot> spots) {
        return new Position(
                Datum.WGS_84,
                mean(spots, StreetSpot::latitude),
                mean(spots, StreetSpot::longitude));
    }

    private static BigDecimal mean(
            List<StreetSpot> spots, Function<StreetSpot, BigDecimal> figure) {
        return BigDecimal.valueOf(
                spots.stream()
                        .map(figure)
                        .mapToDouble(BigDecimal::doubleValue)
                        .average()
                        .orElseThrow());
    }
}
