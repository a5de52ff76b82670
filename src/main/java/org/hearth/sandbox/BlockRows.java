package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hearth.account.CustomerKind;
import org.hearth.account.ReadingCycle;
import org.hearth.billing.BillStatus;
import org.hearth.platform.id.Ids;
import org.hibernate.StatelessSession;

/** Writes the accounts of a block as they are after a reset. */
@ApplicationScoped
class BlockRows {

    private static final String DISTRICT =
            "insert ignore into district (code, name, name_en, branch_name)"
                    + " values ('500103', '渝中区', 'Yuzhong', '渝中分公司')";
    private static final String CUSTOMER =
            "insert into customer (id, kind, name, phone, created_at)"
                    + " values (:id, :kind, '沙箱伟', '1380000"
                    + TestAccount.HOLDER_PHONE_ENDING
                    + "', utc_timestamp(3))";
    private static final String ACCOUNT =
            "insert into account (id, number, customer_id, account_class, subclass_code,"
                    + " meter_type, reading_cycle, low_income, status, district_code, street,"
                    + " address_detail, opened_on, balance_fen, version)"
                    + " values (:id, :number, :id, :class, 'SANDBOX', :meter, :cycle, false,"
                    + " :status, '500103', '解放碑街道', '1 号 1 单元 1-1', '2016-01-01',"
                    + " :balance, 0)";
    private static final String BILL =
            "insert into bill (id, account_id, period_start, period_end, issued_on, due_on,"
                    + " volume_m3, year_before_m3, gas_fen, garbage_fen, amount_fen, paid_fen,"
                    + " late_fee_fen, late_fee_paid_fen, status, version)"
                    + " values (:id, :account, :start, :end, :issued, :due, :volume, 0, :gas,"
                    + " :garbage, :amount, 0, 0, 0, :status, 0)";
    private static final String DEBIT =
            "update account set balance_fen = balance_fen - :amount, version = version + 1"
                    + " where id = :account";

    /** From the last day billed to the issue, and from there to the due date. */
    private static final int TO_ISSUE = 3;

    private static final int TO_DUE = 30;
    private static final int DAYS_BILLED = 61;

    /** About the price of a cubic metre, so that the volume looks right. */
    private static final long FEN_A_M3 = 200;

    private final StatelessSession session;
    private final OtherCollector other;

    BlockRows(StatelessSession session, OtherCollector other) {
        this.session = session;
        this.other = other;
    }

    void write(int block, LocalDate today) {
        session.createNativeMutationQuery(DISTRICT).executeUpdate();
        for (TestAccount account : TestAccount.values()) {
            account(block, account);
            account.bills().forEach(bill -> bill(account.id(block), bill, today));
            if (account.creditFen() > 0) {
                other.pay(account.number(block), account.creditFen());
            }
        }
    }

    private void account(int block, TestAccount account) {
        session.createNativeMutationQuery(CUSTOMER)
                .setParameter("id", account.id(block))
                .setParameter("kind", CustomerKind.PERSON.name())
                .executeUpdate();
        session.createNativeMutationQuery(ACCOUNT)
                .setParameter("id", account.id(block))
                .setParameter("number", account.number(block))
                .setParameter("class", account.accountClass().name())
                .setParameter("meter", account.meterType().name())
                .setParameter("cycle", ReadingCycle.ODD_MONTHS.name())
                .setParameter("status", account.status().name())
                .setParameter("balance", account.arrearsFen())
                .executeUpdate();
    }

    private void bill(long accountId, TestBill bill, LocalDate today) {
        LocalDate due = today.plusDays(bill.dueInDays());
        LocalDate issued = due.minusDays(TO_DUE);
        LocalDate end = issued.minusDays(TO_ISSUE);
        session.createNativeMutationQuery(BILL)
                .setParameter("id", Ids.next())
                .setParameter("account", accountId)
                .setParameter("start", end.minusDays(DAYS_BILLED - 1L))
                .setParameter("end", end)
                .setParameter("issued", issued)
                .setParameter("due", due)
                .setParameter("volume", bill.gasFen() / FEN_A_M3)
                .setParameter("gas", bill.gasFen())
                .setParameter("garbage", bill.garbageFen())
                .setParameter("amount", bill.amountFen())
                .setParameter("status", BillStatus.OPEN.name())
                .executeUpdate();
    }

    /** One more bill for an account, as a billing run would issue it. */
    void issue(long accountId, TestBill bill, LocalDate today) {
        bill(accountId, bill, today);
        session.createNativeMutationQuery(DEBIT)
                .setParameter("account", accountId)
                .setParameter("amount", bill.amountFen())
                .executeUpdate();
    }
}
