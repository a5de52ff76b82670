package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.LockedAccount;
import org.hearth.account.MeterType;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hibernate.StatelessSession;

/** The door for payments: which bills an account owes, and settling them. */
@ApplicationScoped
public class Settlements {

    /** One journey for the lock and what is decided under it. */
    private static final String HELD =
            "select a.id, a.number, a.account_class, a.meter_type, a.status, a.balance_fen, "
                    + OpenBillRow.COLUMNS
                    + " from account a left join bill b on b.account_id = a.id and b.status in"
                    + " ('OPEN', 'PART_PAID') where ";

    private static final String LOCK = HELD + "a.number = ? order by b.due_on, b.id for update";

    private static final int FIRST_OF_BILL = 7;

    private static final String OPEN =
            "from Bill where accountId = ?1 and status in (OPEN, PART_PAID) order by dueOn, id";

    private static final String UPDATE =
            "update bill set paid_fen = ?, late_fee_fen = ?, late_fee_paid_fen = ?,"
                    + " late_fee_through = ?, status = ?, version = version + 1"
                    + " where id = ? and version = ?";

    private final StatelessSession session;
    private final Sql sql;
    private final Writes writes;
    private final LateFeePolicy lateFees;

    Settlements(StatelessSession session, Sql sql, Writes writes, LateFeePolicy lateFees) {
        this.session = session;
        this.sql = sql;
        this.writes = writes;
        this.lateFees = lateFees;
    }

    private record Row(LockedAccount account, Bill bill) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new LockedAccount(
                            row.getLong(1),
                            row.getString(2),
                            AccountClass.valueOf(row.getString(3)),
                            MeterType.valueOf(row.getString(4)),
                            AccountStatus.valueOf(row.getString(5)),
                            row.getLong(6)),
                    OpenBillRow.read(row, FIRST_OF_BILL));
        }
    }

    /**
     * Waits for the account's row and holds it, with the bills it owes; empty where there is no
     * such account.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<AccountUnderLock> lock(String accountNumber) {
        List<Row> rows = sql.select(LOCK, Row::read, accountNumber);
        return rows.isEmpty() ? Optional.empty() : Optional.of(underLock(rows));
    }

    /**
     * Several accounts that the caller holds already, with the bills they owe, by their ids; an
     * unknown one is left out.
     */
    @Transactional(TxType.MANDATORY)
    public Map<Long, AccountUnderLock> held(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        String in = "a.id in (?" + ", ?".repeat(accountIds.size() - 1) + ")";
        Map<Long, List<Row>> rows =
                sql
                        .select(
                                HELD + in + " order by a.id, b.due_on, b.id for update",
                                Row::read,
                                accountIds.toArray())
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.account().accountId()));
        Map<Long, AccountUnderLock> held = new HashMap<>();
        rows.forEach((account, of) -> held.put(account, underLock(of)));
        return held;
    }

    private AccountUnderLock underLock(List<Row> rows) {
        List<Bill> open = rows.stream().map(Row::bill).filter(Objects::nonNull).toList();
        return new AccountUnderLock(rows.get(0).account(), open, lateFees);
    }

    /**
     * The open bills of a locked account as of a day, after what happened to them under the lock.
     */
    @Transactional(TxType.MANDATORY)
    public OpenBills openBills(LockedAccount account, LocalDate day) {
        writes.send();
        List<Bill> bills =
                session.createSelectionQuery(OPEN, Bill.class)
                        .setParameter(1, account.accountId())
                        .getResultList();
        return new OpenBills(bills, day, lateFees);
    }

    /** Applies money in fen to open bills, oldest first; what is left over is the caller's. */
    @Transactional(TxType.MANDATORY)
    public List<SettledBill> settle(OpenBills open, long amountFen) {
        return open.settle(amountFen, this::write);
    }

    private void write(Bill bill) {
        writes.add(
                UPDATE,
                bill.paidFen,
                bill.lateFeeFen,
                bill.lateFeePaidFen,
                bill.lateFeeThrough,
                bill.status.name(),
                bill.id,
                bill.version);
        bill.version++;
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
        writes.send();
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
