package org.hearth;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Rows that a test starts from; each call makes new ones, so that no test shares any. */
@ApplicationScoped
public class Given {

    private static final AtomicLong NEXT = new AtomicLong(700_000_000L);

    private final DataSource database;

    Given(DataSource database) {
        this.database = database;
    }

    /** A residential account with a postpaid meter that owes nothing. */
    public AccountRow account() {
        return account("RESIDENTIAL", "POSTPAID");
    }

    public AccountRow account(String accountClass, String meterType) {
        long id = NEXT.incrementAndGet();
        String phone = "139" + String.format("%08d", id % 100_000_000);
        run("insert ignore into district values ('500103', '渝中区', 'Yuzhong', '渝中分公司')");
        run(
                "insert into customer values (?, 'PERSON', '测试伟', ?, '2024-01-01 00:00:00')",
                id,
                phone);
        run(
                "insert into account values (?, ?, ?, ?, 'TEST', ?, 'ODD_MONTHS', false, 'ACTIVE',"
                        + " '500103', '解放碑街道', '1 号 2 单元 3-1', '2016-01-01', 0, 0)",
                id,
                Long.toString(id),
                id,
                accountClass,
                meterType);
        return new AccountRow(id, Long.toString(id), phone);
    }

    /** Ends the supply at an account. */
    public void closed(AccountRow account) {
        run("update account set status = 'CLOSED' where id = ?", account.id());
    }

    /**
     * An unpaid bill for 60 days up to 10 days before it was issued, and its debit on the account.
     */
    public long bill(AccountRow account, LocalDate dueOn, long gasFen, long garbageFen) {
        long id = NEXT.incrementAndGet();
        LocalDate issued = dueOn.minusDays(18);
        run(
                "insert into bill values (?, ?, ?, ?, ?, ?, null, null, 50, 0, ?, ?, ?, 0, 0, 0,"
                        + " null, 'OPEN', null, 0)",
                id,
                account.id(),
                issued.minusDays(62),
                issued.minusDays(2),
                issued,
                dueOn,
                gasFen,
                garbageFen,
                gasFen + garbageFen);
        run(
                "update account set balance_fen = balance_fen - ? where id = ?",
                gasFen + garbageFen,
                account.id());
        return id;
    }

    /** The bill is taken back, and its debit with it. */
    public void cancelled(long bill) {
        run(
                "update account a join bill b on b.account_id = a.id set a.balance_fen ="
                        + " a.balance_fen + b.amount_fen, b.status = 'CANCELLED' where b.id = ?",
                bill);
    }

    /** A partner of its own, with no day reconciled. */
    public long bank() {
        long id = NEXT.incrementAndGet();
        run(
                "insert into partner values (?, ?, '测试银行', 'Test Bank', 'BANK', 'ACTIVE', null,"
                        + " '2024-01-01 00:00:00')",
                id,
                "test-bank-" + id);
        return id;
    }

    /** The partner's books are closed up to a date. */
    public void reconciled(long partnerId, LocalDate through) {
        run("update partner set closed_through = ? where id = ?", through, partnerId);
    }

    /** A resident follows the account. */
    public void follows(long residentId, AccountRow account) {
        run(
                "insert into account_follow values (?, ?, null, '2026-01-01 00:00:00')",
                residentId,
                account.id());
    }

    /** Credit of a payment settled a bill that was issued after it. */
    public void creditUsed(long paymentId, long bill, long fen) {
        run(
                "insert into allocation (payment_id, bill_id, amount_fen, late_fee_fen, created_at,"
                        + " settled_on, applied_later) select p.id, b.id, ?, 0, p.received_at,"
                        + " b.issued_on, true from payment p, bill b where p.id = ? and b.id = ?",
                fen,
                paymentId,
                bill);
        run("update payment set unapplied_fen = unapplied_fen - ? where id = ?", fen, paymentId);
        run(
                "update bill set paid_fen = paid_fen + ?, version = version + 1, status ="
                        + " if(paid_fen = amount_fen, 'PAID', 'PART_PAID') where id = ?",
                fen,
                bill);
    }

    /** A single number that a query answers. */
    public long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** A single value that a query answers. */
    public String text(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes what a test starts from. */
    public void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** An account that a test made. */
    public record AccountRow(long id, String number, String phone) {}
}
