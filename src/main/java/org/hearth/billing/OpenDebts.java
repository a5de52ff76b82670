package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The door to what many accounts will owe on a day, for whoever collects in bulk. */
@ApplicationScoped
public class OpenDebts {

    private static final String OPEN =
            "from Bill where accountId in ?1 and status in (OPEN, PART_PAID) order by dueOn, id";

    private final StatelessSession session;
    private final LateFeePolicy lateFees;

    OpenDebts(StatelessSession session, LateFeePolicy lateFees) {
        this.session = session;
        this.lateFees = lateFees;
    }

    /**
     * The open bills of accounts, oldest first, with the late fees of that day. Reads without a
     * lock: they may be paid before the day.
     *
     * @param accountIds some thousand at most
     * @return by account; an account that owes nothing is left out
     */
    @Transactional(TxType.MANDATORY)
    public Map<Long, List<DueBill>> on(LocalDate day, Collection<Long> accountIds) {
        Map<Long, List<DueBill>> due = new LinkedHashMap<>();
        if (accountIds.isEmpty()) {
            return due;
        }
        session.createSelectionQuery(OPEN, Bill.class)
                .setParameter(1, accountIds)
                .getResultList()
                .forEach(
                        bill ->
                                due.computeIfAbsent(bill.accountId, id -> new ArrayList<>())
                                        .add(bill.due(day, lateFees)));
        return due;
    }
}
