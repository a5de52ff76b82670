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

    /**
     * Opens a bill of a locked account again, by as much as settlements gave it.
     *
     * @param gone the settlements of this bill that are taken back, in order
     * @param kept those of other payments made after the first of these, in order
     */
    @Transactional(TxType.MANDATORY)
    public ReopenedBill reopen(
            LockedAccount account, List<SettledBill> gone, List<SettledBill> kept) {
        Bill bill =
                session.createSelectionQuery(
                                "from Bill where id = ?1 and accountId = ?2", Bill.class)
                        .setParameter(1, gone.get(0).billId())
                        .setParameter(2, account.accountId())
                        .getSingleResult();
        ReopenedBill reopened = bill.reopen(gone, kept, lateFees);
        session.update(bill);
        return reopened;
    }
}
