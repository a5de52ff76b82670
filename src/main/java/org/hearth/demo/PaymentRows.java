package org.hearth.demo;

import java.time.LocalDate;
import org.hearth.payment.PaymentState;
import org.hearth.payment.ReconciliationState;

/** Writes payments and what they settled. */
final class PaymentRows {

    /**
     * When bills are issued and credit settles them: six in the morning, seconds of the day UTC.
     */
    private static final int ISSUED_AT = 22 * 3_600;

    private final LocalDate closedThrough;

    /**
     * @param closedThrough the last business date that is reconciled
     */
    PaymentRows(LocalDate closedThrough) {
        this.closedThrough = closedThrough;
    }

    void write(RowsByTable rows, DemoAccount account, AccountBook book) {
        for (DemoPayment payment : book.payments) {
            payment(rows.of(DemoTable.PAYMENT), account, payment);
            for (DemoPayment.Part part : payment.parts) {
                allocation(rows.of(DemoTable.ALLOCATION), payment, part);
            }
        }
    }

    private void payment(Rows row, DemoAccount account, DemoPayment payment) {
        boolean matched = !payment.day.isAfter(closedThrough);
        row.number(payment.id)
                .number(payment.collector.id())
                .text("D" + payment.id)
                .number(account.id())
                .text(account.number())
                .number(payment.amountFen)
                .number(payment.creditedFen)
                .number(payment.unappliedFen)
                .number(payment.balanceAfterFen)
                .name(PaymentState.POSTED)
                .none()
                .flag(false)
                .name(payment.way.channel())
                .name(payment.way.tender())
                .date(payment.day)
                .flag(false)
                .instant(payment.day, payment.second)
                .instant(payment.day, payment.second + 1)
                .none()
                .none()
                .none()
                .none()
                .name(matched ? ReconciliationState.MATCHED : ReconciliationState.UNMATCHED)
                .number(0)
                .end();
    }

    private static void allocation(Rows row, DemoPayment payment, DemoPayment.Part part) {
        boolean atOnce = part.day().equals(payment.day);
        row.number(payment.id)
                .number(part.billId())
                .number(part.amountFen())
                .number(part.garbageFen())
                .number(part.lateFeeFen())
                .instant(
                        atOnce ? part.day() : part.day().minusDays(1),
                        atOnce ? payment.second + 1 : ISSUED_AT)
                .flag(!atOnce)
                .end();
    }
}
