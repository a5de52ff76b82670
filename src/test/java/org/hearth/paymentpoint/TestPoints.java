package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearth.Given;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;

/** Payment points of a test's own, in a district of its own. */
@ApplicationScoped
public class TestPoints {

    public static final Position CENTRE =
            new Position(
                    Datum.GCJ_02, BigDecimal.valueOf(29.554251), BigDecimal.valueOf(106.580892));

    private static final List<WeekdayHours> WEEK =
            Stream.of(DayOfWeek.values())
                    .map(day -> new WeekdayHours(day, 9 * 60, 18 * 60))
                    .toList();
    private static final AtomicInteger DISTRICTS = new AtomicInteger(900_000);
    private static final Set<PointKind> OWN =
            EnumSet.of(PointKind.OWN_HALL, PointKind.MARKET_DAY, PointKind.CNG_STATION);

    private final PaymentPoints points;
    private final Given given;

    TestPoints(PaymentPoints points, Given given) {
        this.points = points;
        this.given = given;
    }

    /** A district that no other test has, of a branch of its own. */
    public String district() {
        String code = Integer.toString(DISTRICTS.incrementAndGet());
        given.run(
                "insert into district values (?, ?, ?, ?)",
                code,
                "测试区" + code,
                "Test district " + code,
                "测试分公司" + code);
        return code;
    }

    /** Open 09:00 to 18:00 every day. */
    public Point hall(String district, String name) {
        return put(district, name, PointKind.OWN_HALL, CENTRE);
    }

    /** 09:00 to 18:00 on the days whose date ends in one of these. */
    public Point market(String district, String name, Set<Integer> digits) {
        return put(
                district,
                name,
                PointKind.MARKET_DAY,
                CENTRE,
                new OpeningHours(WEEK, List.of(), digits));
    }

    public Point put(String district, String name, PointKind kind, Position position) {
        return put(district, name, kind, position, new OpeningHours(WEEK, List.of(), Set.of()));
    }

    private Point put(
            String district, String name, PointKind kind, Position position, OpeningHours hours) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 13);
        PaymentPointView point =
                points.put(
                                Actor.system("test"),
                                given.bank(),
                                code,
                                description(district, name, kind, position, hours))
                        .point();
        if (OWN.contains(kind)) {
            given.run("update payment_point set partner_id = null where id = ?", point.id());
        }
        return new Point(point.id(), code, "/points/" + PublicId.PAYMENT_POINT.of(point.id()));
    }

    private static PointDescription description(
            String district, String name, PointKind kind, Position position, OpeningHours hours) {
        return new PointDescription(
                name,
                "Point " + name,
                kind,
                "云岭大道 112 号",
                district,
                position,
                hours,
                EnumSet.of(PointService.PAYMENT, PointService.ACCOUNT_SERVICES),
                EnumSet.of(PayingBy.CASH, PayingBy.WECHAT_PAY),
                EnumSet.of(Facility.WHEELCHAIR_ACCESS),
                "023-63570000",
                PointState.OPEN,
                null);
    }

    /**
     * @param path of its page
     */
    public record Point(long id, String code, String path) {}
}
