package org.hearth.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Checks the books against themselves, some thousand accounts at a time, each lot as of one moment,
 * so that it may run beside payments.
 */
@ApplicationScoped
public class LedgerCheck {

    private static final int LOT = 5_000;
    private static final int MOST_FAULTS = 100;

    private final StatelessSession session;

    LedgerCheck(StatelessSession session) {
        this.session = session;
    }

    /** Looks at every account; for operators, not for requests of customers. */
    public LedgerReport run() {
        List<LedgerFault> faults = new ArrayList<>();
        long accounts = 0;
        long after = 0;
        while (true) {
            List<Long> lot = nextLot(after);
            if (lot.isEmpty() || faults.size() >= MOST_FAULTS) {
                return new LedgerReport(accounts, List.copyOf(faults));
            }
            long last = lot.get(lot.size() - 1);
            faults.addAll(faultsBetween(lot.get(0), last));
            accounts += lot.size();
            after = last;
        }
    }

    private List<Long> nextLot(long after) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                session.createNativeQuery(
                                                "select id from account where id > ?1 order by id",
                                                Long.class)
                                        .setParameter(1, after)
                                        .setMaxResults(LOT)
                                        .getResultList());
    }

    private List<LedgerFault> faultsBetween(long first, long last) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<LedgerFault> faults = new ArrayList<>();
                            for (LedgerRule rule : LedgerRule.values()) {
                                faults.addAll(faults(rule, first, last));
                            }
                            return faults;
                        });
    }

    private List<LedgerFault> faults(LedgerRule rule, long first, long last) {
        return session.createNativeQuery(rule.faults(), Object[].class)
                .setParameter(1, first)
                .setParameter(2, last)
                .setMaxResults(MOST_FAULTS)
                .getResultStream()
                .map(row -> new LedgerFault(rule, number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
