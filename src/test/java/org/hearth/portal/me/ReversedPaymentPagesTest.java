package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.portal.me.Reading.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.Payments;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.Reversals;
import org.hearth.payment.ReversePayment;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment that its collector took back, as the customer reads of it. */
@QuarkusTest
class ReversedPaymentPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject Household household;
    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;

    private Household.Rows home;
    private long bill;
    private long payment;

    @BeforeEach
    void aReversedPayment() {
        home = household.moveIn();
        long bank = given.bank();
        bill = given.bill(home.account(), TODAY.minusDays(90), 7_700, 0);
        Actor client = Actor.client("test");
        String number = "R" + bill;
        payment =
                payments.collect(
                                new CollectPayment(
                                        bank,
                                        client,
                                        number,
                                        number,
                                        home.account().number(),
                                        7_000,
                                        TODAY,
                                        TestClock.START,
                                        Channel.COUNTER,
                                        Tender.CASH,
                                        null,
                                        null,
                                        null,
                                        null))
                        .payment()
                        .paymentId();
        reversals.reverse(
                new ReversePayment(
                        bank,
                        client,
                        number + "-r",
                        number + "-r",
                        number,
                        7_000,
                        "wrong account",
                        ReversalKind.REVERSAL));
    }

    @Test
    void the_receipt_says_that_it_is_no_longer_valid_and_since_when() {
        assertThat(read(home.session(), "/me/payments/" + PublicId.PAYMENT.of(payment)))
                .contains("收据已作废", "已冲正，没有入账", "账单恢复为没有付")
                .contains("冲正时间 2026 年 11 月 23 日 17:10");
    }

    @Test
    void the_bill_shows_the_payment_as_taken_back_and_itself_as_owed() {
        assertThat(read(home.session(), "/me/bills/" + PublicId.BILL.of(bill)))
                .contains("70.00 元", "已冲正，没有入账")
                .contains("已付 0.00 元");
    }

    @Test
    void the_list_of_payments_says_so_too() {
        assertThat(read(home.session(), "/me")).contains("70.00 元", "已冲正，没有入账");
    }
}
