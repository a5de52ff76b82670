package org.hearth.paymentpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.account.Households;
import org.hearth.account.StreetHouseholds;

/**
 * The door to which households have a payment point near, and which streets are gaps. It is counted
 * at night from the streets of accounts, whose places are approximate; instances that count at once
 * write the same.
 */
@ApplicationScoped
public class Coverage {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})-(.{1,60})");

    /**
     * Some gaps.
     *
     * @param next the cursor of the part after this one, or null
     */
    public record Gaps(List<StreetCoverage> streets, String next) {}

    private final CoverageRepository rows;
    private final PaymentPointRepository points;
    private final Households households;
    private final Clock clock;

    Coverage(
            CoverageRepository rows,
            PaymentPointRepository points,
            Households households,
            Clock clock) {
        this.rows = rows;
        this.points = points;
        this.households = households;
        this.clock = clock;
    }

    /** A new database has a picture before its first night. */
    @Scheduled(every = "1h", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void first() {
        if (QuarkusTransaction.requiringNew().call(rows::isEmpty)) {
            count();
        }
    }

    @Scheduled(
            cron = "0 40 2 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void nightly() {
        count();
    }

    /** Counts now; minutes in a large city. */
    void count() {
        List<StreetHouseholds> streets =
                QuarkusTransaction.requiringNew().call(households::byStreet);
        List<StreetSpot> spots = QuarkusTransaction.requiringNew().call(points::spots);
        List<StreetCoverage> counted = new CoverageCount(spots).streets(streets);
        List<DistrictCoverage> districts =
                CoverageCount.districts(counted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        QuarkusTransaction.requiringNew().run(() -> rows.replace(counted, districts));
    }

    /** In the order of their codes; empty before the first count. */
    @Transactional
    public List<DistrictCoverage> districts() {
        return rows.districts();
    }

    /**
     * The streets of a district that have no point within a kilometre, the most households first.
     *
     * @param after the cursor of the part before, or null
     */
    @Transactional
    public Gaps gaps(String district, String after, int limit) {
        Matcher from = CURSOR.matcher(after == null ? "" : after);
        boolean on = from.matches();
        List<StreetCoverage> found =
                rows.gaps(
                        district,
                        on ? Integer.parseInt(from.group(1)) : Integer.MAX_VALUE,
                        on ? from.group(2) : "",
                        limit + 1);
        if (found.size() <= limit) {
            return new Gaps(found, null);
        }
        StreetCoverage last = found.get(limit - 1);
        return new Gaps(found.subList(0, limit), last.households() + "-" + last.street());
    }
}
