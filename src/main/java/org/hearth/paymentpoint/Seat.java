package org.hearth.paymentpoint;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Where a district or county is administered from.
 *
 * @param code six digits (GB/T 2260)
 * @param centre WGS-84, approximate
 * @param metres how far about the centre the ground is certainly the district's
 */
public record Seat(String code, String name, String nameEn, Position centre, int metres) {

    private static final double METRES_A_DEGREE = 111_195;
    private static final int TURN = 1 << 16;

    /** Where a street is taken to be that nobody knows the place of: the same for its name. */
    public Position assumed(String street) {
        CRC32 sum = new CRC32();
        sum.update((code + street).getBytes(StandardCharsets.UTF_8));
        double angle = 2 * Math.PI * (sum.getValue() % TURN) / TURN;
        double reach = Math.sqrt((double) (sum.getValue() / TURN) / TURN);
        return offset(centre, reach * metres * Math.sin(angle), reach * metres * Math.cos(angle));
    }

    /** The place so many metres to the east and to the north of another. */
    public static Position offset(Position from, double east, double north) {
        double latitude = from.latitude().doubleValue() + north / METRES_A_DEGREE;
        double aDegreeEast = METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return new Position(
                from.datum(),
                BigDecimal.valueOf(latitude),
                BigDecimal.valueOf(from.longitude().doubleValue() + east / aDegreeEast));
    }
}
