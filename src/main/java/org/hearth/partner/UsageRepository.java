package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.StatelessSession;

/** The table of what clients call, by the hour. */
@ApplicationScoped
class UsageRepository {

    private static final String ADD =
            "insert into client_usage values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
                    + " ?13, ?14) on duplicate key update calls = calls + values(calls),"
                    + " client_errors = client_errors + values(client_errors),"
                    + " server_errors = server_errors + values(server_errors),"
                    + " within_10_ms = within_10_ms + values(within_10_ms),"
                    + " within_25_ms = within_25_ms + values(within_25_ms),"
                    + " within_50_ms = within_50_ms + values(within_50_ms),"
                    + " within_100_ms = within_100_ms + values(within_100_ms),"
                    + " within_250_ms = within_250_ms + values(within_250_ms),"
                    + " within_1_s = within_1_s + values(within_1_s),"
                    + " longer = longer + values(longer),"
                    + " last_at = greatest(last_at, values(last_at))";

    private static final String SUMS =
            " sum(calls), sum(client_errors), sum(server_errors), sum(within_10_ms),"
                    + " sum(within_25_ms), sum(within_50_ms), sum(within_100_ms),"
                    + " sum(within_250_ms), sum(within_1_s), sum(longer), max(last_at)"
                    + " from client_usage where ";

    private final StatelessSession session;

    UsageRepository(StatelessSession session) {
        this.session = session;
    }

    @Transactional
    void add(String clientId, CallCounts.Taken counted, Instant at) {
        var insert =
                session.createNativeMutationQuery(ADD)
                        .setParameter(1, clientId)
                        .setParameter(2, at.truncatedTo(ChronoUnit.HOURS))
                        .setParameter(3, counted.partnerId())
                        .setParameter(4, counted.calls())
                        .setParameter(5, counted.clientErrors())
                        .setParameter(6, counted.serverErrors())
                        .setParameter(14, at);
        for (int i = 0; i < counted.durations().length; i++) {
            insert.setParameter(7 + i, counted.durations()[i]);
        }
        insert.executeUpdate();
    }

    @Transactional
    void deleteBefore(Instant hour) {
        session.createNativeMutationQuery("delete from client_usage where hour < ?1")
                .setParameter(1, hour)
                .executeUpdate();
    }

    /** By partner, of all hours since. */
    List<Usage> byPartner(Instant since) {
        return usages("select partner_id," + SUMS + "hour >= ?1 group by partner_id", since);
    }

    /** By client of one partner, of all hours since. */
    List<Usage> byClient(long partnerId, Instant since) {
        return usages(
                "select client_id," + SUMS + "hour >= ?1 and partner_id = ?2 group by client_id",
                since,
                partnerId);
    }

    /** By hour of one partner, newest first. */
    List<Usage> byHour(long partnerId, Instant since) {
        return usages(
                "select hour,"
                        + SUMS
                        + "hour >= ?1 and partner_id = ?2 group by hour order by hour desc",
                since,
                partnerId);
    }

    private List<Usage> usages(String sql, Object... parameters) {
        var query = session.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.list().stream().map(Usage::of).toList();
    }
}
