package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rule 6 of partner-api.md, told by examples computed by hand. */
@QuarkusTest
class ReversalRulesTest {

    private static final LocalDate TODAY = Order.TODAY;
    private static final LocalDate DUE_LATER = TODAY.plusDays(7);

    @Inject Given given;
    @Inject TestClock clock;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject Inquiries inquiries;
    @Inject LedgerCheck ledger;

    private long bank;

    @BeforeEach
    void aBank() {
        bank = given.bank();
    }

    @AfterEach
    void theBooksAgree() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    private PaymentView collect(Order order) {
        return payments.collect(order.build()).payment();
    }

    private ReversalView reverse(PaymentView payment) {
        return reversals.reverse(Undo.of(bank, payment).build()).reversal();
    }

    private void assertRefused(Undo undo, ErrorCode code) {
        assertThatThrownBy(() -> reversals.reverse(undo.build()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void assertPaymentRefused(Order order, ErrorCode code) {
        assertThatThrownBy(() -> payments.collect(order.build()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private long due(AccountRow account) {
        return inquiries.inquire(bank, account.number(), Channel.COUNTER).debt().totalDueFen();
    }

    private void assertAsIssued(long bill) {
        assertThat(
                        given.count(
                                "select count(*) from bill where id = ? and status = 'OPEN' and"
                                        + " paid_fen = 0 and late_fee_fen = 0 and late_fee_paid_fen"
                                        + " = 0 and late_fee_through is null",
                                bill))
                .isOne();
    }

    @Nested
    class AReversedPayment {

        @Test
        void opensItsBillsAgain() {
            AccountRow account = given.account();
            long newer = given.bill(account, DUE_LATER, 9_000, 1_000);
            long older = given.bill(account, TODAY, 5_000, 0);
            PaymentView payment = collect(Order.of(bank, account.number(), 6_000));

            ReversalView reversal = reverse(payment);

            assertThat(reversal.state()).isEqualTo(ReversalState.REVERSED);
            assertThat(reversal.paymentId()).isEqualTo(payment.paymentId());
            assertThat(reversal.businessDate()).isEqualTo(TODAY);
            assertThat(reversal.reopened())
                    .containsExactlyInAnyOrder(
                            new AllocationView(older, 5_000, 0),
                            new AllocationView(newer, 1_000, 0));
            assertThat(reversal.balanceAfterFen()).isEqualTo(-15_000);
            assertAsIssued(older);
            assertAsIssued(newer);
            assertThat(balance(account)).isEqualTo(-15_000);
            assertThat(due(account)).isEqualTo(15_000);
        }

        @Test
        void isShownAsReversedFromThenOn() {
            AccountRow account = given.account();
            PaymentView payment = collect(Order.of(bank, account.number(), 6_000));

            reverse(payment);

            PaymentView after = payments.byId(bank, payment.paymentId());
            assertThat(after.state()).isEqualTo(PaymentState.REVERSED);
            assertThat(after.state().finished()).isTrue();
        }

        /** 20 days at 0.1% of 100.00 yuan of gas are 2.00 yuan, charged by the payment. */
        @Test
        void takesTheLateFeeWithItThatItHadCharged() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 1_600);
            PaymentView payment = collect(Order.of(bank, account.number(), 11_800));

            ReversalView reversal = reverse(payment);

            assertThat(reversal.reopened()).containsExactly(new AllocationView(bill, 11_600, 200));
            assertThat(reversal.balanceAfterFen()).isEqualTo(-11_600);
            assertAsIssued(bill);
        }

        /** 102.00 with the late fee: the first pays 60.00 of it, the second the other 42.00. */
        @Test
        void leavesALaterPaymentOfTheSameBillAndTheLateFeeOfItsDay() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 0);
            PaymentView first = collect(Order.of(bank, account.number(), 6_000));
            PaymentView second = collect(Order.of(bank, account.number(), 4_200));

            ReversalView reversal = reverse(first);

            assertThat(reversal.reopened()).containsExactly(new AllocationView(bill, 5_800, 200));
            assertThat(balance(account)).isEqualTo(-6_000);
            assertThat(
                            given.text(
                                    "select concat_ws('/', paid_fen, late_fee_fen,"
                                            + " late_fee_paid_fen, status) from bill where id = ?",
                                    bill))
                    .isEqualTo("4200/200/0/PART_PAID");

            reverse(second);

            assertAsIssued(bill);
            assertThat(balance(account)).isEqualTo(-10_000);
        }

        /**
         * 100.00 of gas: 50.00 paid on the 18th day late with a fee of 1.80, and 10.00 on the 20th
         * with 0.10 for two days of what was left. Without the first the fee is that of 20 days of
         * 100.00.
         */
        @Test
        void chargesALaterPaymentForAllTheDaysItWasLate() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 0);
            PaymentView first =
                    collect(
                            Order.of(bank, account.number(), 5_000)
                                    .inCash()
                                    .paidSecondsAgo(2 * 86_400));
            collect(Order.of(bank, account.number(), 1_000));

            reverse(first);

            assertThat(
                            given.text(
                                    "select concat_ws('/', paid_fen, late_fee_fen,"
                                            + " late_fee_paid_fen) from bill where id = ?",
                                    bill))
                    .isEqualTo("990/200/10");
        }

        /** 50.00 gas, 16.00 garbage, 2.50 late fee (50 days), 31.50 credit. */
        @Test
        void saysWhereItsMoneyHadGone() {
            AccountRow account = given.account();
            given.bill(account, TODAY.minusDays(50), 5_000, 1_600);
            PaymentView payment = collect(Order.of(bank, account.number(), 10_000));

            assertThat(split(reverse(payment))).isEqualTo("5000/1600/250/3150/0");
        }

        /** Of 116.00 are 66.00 left, and those are gas: the garbage fee is open again. */
        @Test
        void splitsTheGarbageFeeByWhatTheBillHasLost() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 10_000, 1_600);
            PaymentView first = collect(Order.of(bank, account.number(), 5_000));
            collect(Order.of(bank, account.number(), 6_600));

            assertThat(split(reverse(first))).isEqualTo("3400/1600/0/0/0");
        }

        private String split(ReversalView reversal) {
            return given.text(
                    "select concat_ws('/', gas_fen, garbage_fen, late_fee_fen, credit_fen,"
                            + " suspense_fen) from reversal where id = ?",
                    reversal.reversalId());
        }
    }

    @Nested
    class Credit {

        @Test
        void isTakenBack() {
            AccountRow account = given.account();
            PaymentView payment = collect(Order.of(bank, account.number(), 7_500));

            ReversalView reversal = reverse(payment);

            assertThat(reversal.balanceAfterFen()).isZero();
            assertThat(reversal.reopened()).isEmpty();
        }

        @Test
        void thatSettledALaterBillOpensItAgain() {
            AccountRow account = given.account();
            PaymentView advance = collect(Order.of(bank, account.number(), 7_500));
            long bill = given.bill(account, DUE_LATER, 6_000, 0);
            given.creditUsed(advance.paymentId(), bill, 6_000);

            ReversalView reversal = reverse(advance);

            assertThat(reversal.reopened()).containsExactly(new AllocationView(bill, 6_000, 0));
            assertThat(reversal.balanceAfterFen()).isEqualTo(-6_000);
        }

        /** 50.00 owed and paid, 30.00 paid ahead: without the first the second pays for it. */
        @Test
        void ofAnotherPaymentGoesToTheBillThatIsOpenAgain() {
            AccountRow account = given.account();
            long bill = given.bill(account, DUE_LATER, 5_000, 0);
            PaymentView first = collect(Order.of(bank, account.number(), 5_000));
            PaymentView second = collect(Order.of(bank, account.number(), 3_000));

            ReversalView reversal = reverse(first);

            assertThat(reversal.reopened()).containsExactly(new AllocationView(bill, 5_000, 0));
            assertThat(reversal.balanceAfterFen()).isEqualTo(-2_000);
            assertThat(due(account)).isEqualTo(2_000);
            assertThat(payments.byId(bank, second.paymentId()).creditedFen()).isEqualTo(3_000);
            assertThat(payments.byId(bank, second.paymentId()).allocations()).isEmpty();

            reverse(second);

            assertAsIssued(bill);
            assertThat(balance(account)).isEqualTo(-5_000);
        }

        /** The second paid 20.00 of the bill and 10.00 ahead, which the bill gets then too. */
        @Test
        void mayMeetTheSameBillTwice() {
            AccountRow account = given.account();
            long bill = given.bill(account, DUE_LATER, 5_000, 0);
            PaymentView first = collect(Order.of(bank, account.number(), 3_000));
            PaymentView second = collect(Order.of(bank, account.number(), 3_000));

            assertThat(reverse(first).balanceAfterFen()).isEqualTo(-2_000);
            assertThat(due(account)).isEqualTo(2_000);
            ReversalView both = reverse(second);

            assertThat(both.reopened()).containsExactly(new AllocationView(bill, 3_000, 0));
            assertAsIssued(bill);
        }
    }

    @Nested
    class APaymentInSuspense {

        @Test
        void ofNobodyIsGivenBack() {
            PaymentView cash = collect(Order.of(bank, "99999", 100).inCash());

            ReversalView reversal = reverse(cash);

            assertThat(reversal.state()).isEqualTo(ReversalState.REVERSED);
            assertThat(reversal.balanceAfterFen()).isNull();
            assertThat(payments.byId(bank, cash.paymentId()).state())
                    .isEqualTo(PaymentState.REVERSED);
        }

        @Test
        void ofAClosedAccountLeavesItsBalance() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 700, 0);
            given.closed(account);
            PaymentView cash = collect(Order.of(bank, account.number(), 100).inCash());

            assertThat(reverse(cash).balanceAfterFen()).isEqualTo(-700);
        }
    }

    @Nested
    class Refused {

        @Test
        void isAPartOfAPayment() {
            PaymentView payment = collect(Order.of(bank, given.account().number(), 6_000));

            assertRefused(
                    Undo.of(bank, payment.transactionNumber(), 5_999),
                    PaymentError.AMOUNT_NOT_ALLOWED);
            assertRefused(
                    Undo.of(bank, payment.transactionNumber(), 6_001),
                    PaymentError.AMOUNT_NOT_ALLOWED);
        }

        @Test
        void isAPaymentOfAnotherBusinessDay() {
            PaymentView yesterday =
                    collect(
                            Order.of(bank, given.account().number(), 100)
                                    .onBusinessDate(TODAY.minusDays(1)));
            PaymentView today = collect(Order.of(bank, given.account().number(), 100));

            assertRefused(Undo.of(bank, yesterday), PaymentError.REVERSAL_WINDOW_CLOSED);
            clock.advance(Duration.ofDays(1));
            assertRefused(Undo.of(bank, today), PaymentError.REVERSAL_WINDOW_CLOSED);
        }

        @Test
        void isAPaymentWhoseDayIsReconciled() {
            PaymentView payment = collect(Order.of(bank, given.account().number(), 100));
            given.reconciled(bank, TODAY);

            assertRefused(Undo.of(bank, payment), PaymentError.REVERSAL_WINDOW_CLOSED);
        }

        @Test
        void isASecondReversalUnderAnotherNumber() {
            AccountRow account = given.account();
            PaymentView payment = collect(Order.of(bank, account.number(), 100));
            reverse(payment);

            assertRefused(Undo.of(bank, payment), PaymentError.ALREADY_REVERSED);
            assertThat(balance(account)).isZero();
        }
    }

    @Nested
    class AReturnedDebit {

        @Test
        void isTakenBackDaysLaterOnTheDayItComesBack() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 0);
            PaymentView payment = collect(Order.of(bank, account.number(), 10_200));
            given.reconciled(bank, TODAY.plusDays(1));
            clock.advance(Duration.ofDays(5));

            ReversalView returned =
                    reversals.reverse(Undo.of(bank, payment).returned().build()).reversal();

            assertThat(returned.businessDate()).isEqualTo(TODAY.plusDays(5));
            assertThat(returned.balanceAfterFen()).isEqualTo(-10_000);
            assertAsIssued(bill);
        }
    }

    @Nested
    class TheSameRequestAgain {

        @Test
        void getsTheSameAnswer() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            Undo undo = Undo.of(bank, collect(Order.of(bank, account.number(), 5_000)));

            Reversed first = reversals.reverse(undo.build());
            Reversed second = reversals.reverse(undo.build());

            assertThat(first.replayed()).isFalse();
            assertThat(second).isEqualTo(new Reversed(first.reversal(), true));
            assertThat(reversals.byId(bank, first.reversal().reversalId()))
                    .isEqualTo(first.reversal());
        }

        @Test
        void underAnotherKeyIsKnownByItsNumber() {
            Undo first = Undo.of(bank, "never-came", 100).numbered("r-key-1", "r-number-1");
            Undo second = Undo.of(bank, "never-came", 100).numbered("r-key-2", "r-number-1");

            ReversalView reversal = reversals.reverse(first.build()).reversal();

            assertThat(reversals.reverse(second.build())).isEqualTo(new Reversed(reversal, true));
        }

        @Test
        void withAnotherContentIsAMismatch() {
            reversals.reverse(Undo.of(bank, "gone", 100).numbered("r-key", "r-number").build());

            assertRefused(
                    Undo.of(bank, "gone", 101).numbered("r-key", "r-number"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
            assertRefused(
                    Undo.of(bank, "other", 100).numbered("r-key-b", "r-number"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
            assertPaymentRefused(
                    Order.of(bank, given.account().number(), 100).numbered("r-key", "paid"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
        }
    }

    @Nested
    class APaymentThatNeverArrived {

        @Test
        void isVoidedAndRefusedShouldItComeLate() {
            AccountRow account = given.account();

            ReversalView reversal =
                    reversals.reverse(Undo.of(bank, "late-1", 100).build()).reversal();

            assertThat(reversal.state()).isEqualTo(ReversalState.VOIDED);
            assertThat(reversal.paymentId()).isNull();
            assertThat(reversal.businessDate()).isEqualTo(TODAY);
            assertThat(reversal.reopened()).isEmpty();
            assertPaymentRefused(
                    Order.of(bank, account.number(), 100).numbered("late-key-1", "late-1"),
                    PaymentError.PAYMENT_VOIDED);
            assertPaymentRefused(
                    Order.of(bank, account.number(), 250).inCash().numbered("late-key-1", "late-1"),
                    PaymentError.PAYMENT_VOIDED);
            assertThat(balance(account)).isZero();
        }

        @Test
        void isRefusedForAnUnknownAccountAndAChangedBillAlike() {
            reversals.reverse(Undo.of(bank, "late-2", 100).build());

            assertPaymentRefused(
                    Order.of(bank, "99999", 100).numbered("late-key-2", "late-2"),
                    PaymentError.PAYMENT_VOIDED);
            assertPaymentRefused(
                    Order.of(bank, "99999", 100).inCash().numbered("late-key-3", "late-2"),
                    PaymentError.PAYMENT_VOIDED);
            assertPaymentRefused(
                    Order.of(bank, given.account().number(), 100)
                            .quoted("qte_x")
                            .numbered("late-key-4", "late-2"),
                    PaymentError.PAYMENT_VOIDED);
        }

        @Test
        void isNoPaymentToAnybody() {
            reversals.reverse(Undo.of(bank, "late-3", 100).build());

            assertThat(payments.byTransactionNumber(bank, "late-3")).isEmpty();
            assertThat(payments.ofBusinessDate(bank, TODAY, 0, 10)).isEmpty();
        }

        @Test
        void isVoidedOnce() {
            reversals.reverse(Undo.of(bank, "late-4", 100).build());

            assertRefused(Undo.of(bank, "late-4", 100), PaymentError.ALREADY_REVERSED);
        }

        @Test
        void underAnotherPartnersNumberTouchesNotThatPayment() {
            AccountRow account = given.account();
            long other = given.bank();
            PaymentView theirs = collect(Order.of(other, account.number(), 100));

            ReversalView reversal = reverse(theirs);

            assertThat(reversal.state()).isEqualTo(ReversalState.VOIDED);
            assertThat(payments.byId(other, theirs.paymentId()).state())
                    .isEqualTo(PaymentState.POSTED);
            assertThat(balance(account)).isEqualTo(100);
        }
    }

    @Nested
    class EveryReversal {

        @Test
        void leavesItsAuditEntryAndItsEvent() {
            PaymentView payment = collect(Order.of(bank, given.account().number(), 100));

            reverse(payment);

            assertThat(
                            given.count(
                                    "select count(*) from audit_entry where subject_id = ? and"
                                            + " from_state = 'POSTED' and to_state = 'REVERSED'",
                                    payment.paymentId()))
                    .isOne();
            assertThat(
                            given.count(
                                    "select count(*) from outbox_event where subject_id = ? and"
                                            + " type = 'payment.reversed' and partner_id = ?",
                                    payment.paymentId(),
                                    bank))
                    .isOne();
        }
    }
}
