package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.LockedAccount;
import org.hibernate.StatelessSession;

/** The door for payments: which bills an account owes, and settling them. */
@ApplicationScoped
public class Settlements {

    /** The account's own lock guards its bills, so they are read without one. */
    private static final String OPEN =
            "from Bill where accountId = ?1 and status in (OPEN, PART_PAID) order by dueOn, id";

    private final StatelessSession session;
    private final LateFeePolicy lateFees;

    Settlements(StatelessSession session, LateFeePolicy lateFees) {
        this.session = session;
        this.lateFees = lateFees;
    }

    /** The open bills of a locked account as of a day. */
    @Transactional(TxType.MANDATORY)
    public OpenBills openBills(LockedAccount account, LocalDate day) {
        List<Bill> bills =
                session.createSelectionQuery(OPEN, Bill.class)
                        .setParameter(1, account.accountId())
                        .getResultList();
        return new OpenBills(bills, day, lateFees);
    }

    /** Applies money in fen to open bills, oldest first; what is left over is the caller's. */
    @Transactional(TxType.MANDATORY)
    public List<SettledBill> settle(OpenBills open, long amountFen) {
        return open.settle(amountFen, session::update);
    }
}
