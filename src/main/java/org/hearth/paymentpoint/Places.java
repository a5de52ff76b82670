package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.account.Districts;

/** The places in the city that people name. */
@ApplicationScoped
public class Places {

    private static final int ENOUGH = 50;

    private final Districts districts;
    private final PaymentPoints points;

    Places(Districts districts, PaymentPoints points) {
        this.districts = districts;
        this.points = points;
    }

    /** The places of this name, the likeliest first. */
    @Transactional
    public List<Place> find(String typed) {
        return districts.all().stream()
                .filter(
                        district ->
                                district.name().equals(typed)
                                        || district.nameEn().equalsIgnoreCase(typed))
                .flatMap(
                        district -> {
                            List<PaymentPointView> there =
                                    points.listed(district.code(), null, ENOUGH).points();
                            return there.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(
                                            new Place(
                                                    district.name(),
                                                    district.code(),
                                                    new Position(
                                                            Datum.WGS_84,
                                                            mean(there, Position::latitude),
                                                            mean(there, Position::longitude))));
                        })
                .toList();
    }

    private static BigDecimal mean(
            List<PaymentPointView> points, Function<Position, BigDecimal> degrees) {
        return points.stream()
                .map(point -> degrees.apply(point.wgs84()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 6, RoundingMode.HALF_UP);
    }
}
