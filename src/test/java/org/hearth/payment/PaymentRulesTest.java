package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.AccountError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules 1 to 5 and 7 of partner-api.md, each told by an example computed by hand. */
@QuarkusTest
class PaymentRulesTest {

    private static final LocalDate TODAY = Order.TODAY;
    private static final LocalDate DUE_LATER = TODAY.plusDays(7);

    @Inject Given given;
    @Inject Payments payments;
    @Inject Inquiries inquiries;

    private long bank;

    @BeforeEach
    void aBank() {
        bank = given.bank();
    }

    private PaymentView collect(Order order) {
        return payments.collect(order.build()).payment();
    }

    private void assertRefused(Order order, ErrorCode code) {
        assertThatThrownBy(() -> payments.collect(order.build()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Nested
    class ABillIsSettled {

        @Test
        void wholeAndTheAccountOwesNothing() {
            AccountRow account = given.account();
            long bill = given.bill(account, DUE_LATER, 11_230, 1_600);

            PaymentView payment = collect(Order.of(bank, account.number(), 12_830));

            assertThat(payment.state()).isEqualTo(PaymentState.POSTED);
            assertThat(payment.allocations()).containsExactly(new AllocationView(bill, 12_830, 0));
            assertThat(payment.creditedFen()).isZero();
            assertThat(payment.balanceAfterFen()).isZero();
        }

        @Test
        void oldestFirstAndInPart() {
            AccountRow account = given.account();
            long newer = given.bill(account, DUE_LATER, 9_000, 1_000);
            long older = given.bill(account, TODAY, 5_000, 0);

            PaymentView payment = collect(Order.of(bank, account.number(), 6_000));

            assertThat(payment.allocations())
                    .containsExactly(
                            new AllocationView(older, 5_000, 0),
                            new AllocationView(newer, 1_000, 0));
            assertThat(payment.balanceAfterFen()).isEqualTo(-9_000);
        }

        /** 20 days late at 0.1% of 100.00 yuan of gas are 2.00 yuan; the garbage fee adds none. */
        @Test
        void withItsLateFeeOnGasAlone() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 1_600);

            PaymentView payment = collect(Order.of(bank, account.number(), 11_800));

            assertThat(payment.allocations())
                    .containsExactly(new AllocationView(bill, 11_600, 200));
            assertThat(payment.balanceAfterFen()).isZero();
        }

        /** 19 days, though the money is reported on the 20th. */
        @Test
        void withTheLateFeeOfTheDayTheCustomerPaid() {
            AccountRow account = given.account();
            long bill = given.bill(account, TODAY.minusDays(20), 10_000, 0);

            PaymentView payment =
                    collect(
                            Order.of(bank, account.number(), 10_190)
                                    .inCash()
                                    .paidSecondsAgo(86_400));

            assertThat(payment.allocations())
                    .containsExactly(new AllocationView(bill, 10_000, 190));
            assertThat(payment.balanceAfterFen()).isZero();
        }

        @Test
        void andWhatIsLeftBecomesCredit() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);

            PaymentView payment = collect(Order.of(bank, account.number(), 7_500));

            assertThat(payment.creditedFen()).isEqualTo(2_500);
            assertThat(payment.balanceAfterFen()).isEqualTo(2_500);
        }
    }

    @Nested
    class TheSameRequestAgain {

        @Test
        void getsTheSameAnswerThoughTheBillIsPaidByNow() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            String quote = quote(account);
            Order order = Order.of(bank, account.number(), 5_000).quoted(quote);

            Collected first = payments.collect(order.build());
            Collected second = payments.collect(order.build());

            assertThat(first.replayed()).isFalse();
            assertThat(second.replayed()).isTrue();
            assertThat(second.payment()).isEqualTo(first.payment());
        }

        @Test
        void underAnotherKeyIsKnownByItsNumber() {
            AccountRow account = given.account();
            Order first = Order.of(bank, account.number(), 100).numbered("key-1", "number-1");
            Order second = Order.of(bank, account.number(), 100).numbered("key-2", "number-1");

            PaymentView payment = collect(first);

            assertThat(payments.collect(second.build())).isEqualTo(new Collected(payment, true));
        }

        @Test
        void withAnotherAmountIsAMismatch() {
            AccountRow account = given.account();
            collect(Order.of(bank, account.number(), 100).numbered("key-3", "number-3"));

            assertRefused(
                    Order.of(bank, account.number(), 101).numbered("key-3", "number-3"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
            assertRefused(
                    Order.of(bank, account.number(), 101).numbered("key-3b", "number-3"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
            assertRefused(
                    Order.of(bank, account.number(), 100).numbered("key-3", "number-3b"),
                    PaymentError.IDEMPOTENCY_MISMATCH);
        }

        @Test
        void ofAnotherPartnerIsAnotherPayment() {
            AccountRow account = given.account();
            long other = given.bank();
            collect(Order.of(bank, account.number(), 100).numbered("key-4", "number-4"));

            Collected second =
                    payments.collect(
                            Order.of(other, account.number(), 100)
                                    .numbered("key-4", "number-4")
                                    .build());

            assertThat(second.replayed()).isFalse();
        }
    }

    @Nested
    class AQuote {

        @Test
        void isTheSameForTheSamePartnerAndAnotherForAnother() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);

            assertThat(quote(account)).isEqualTo(quote(account));
            assertThat(
                            inquiries
                                    .inquire(given.bank(), account.number(), Channel.COUNTER)
                                    .quote()
                                    .quoteId())
                    .isNotEqualTo(quote(account));
        }

        @Test
        void thatNoLongerHoldsIsToldWithTheNewTotal() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            String quote = quote(account);
            given.bill(account, DUE_LATER, 700, 0);

            assertThatThrownBy(() -> collect(Order.of(bank, account.number(), 5_000).quoted(quote)))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e -> {
                                assertThat(e.code()).isEqualTo(PaymentError.BILL_CHANGED);
                                assertThat(e.details()).containsEntry("totalDue", 5_700L);
                            });
        }

        @Test
        void thatNoLongerHoldsDoesNotRefuseMoneyAlreadyTaken() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            String quote = quote(account);
            collect(Order.of(given.bank(), account.number(), 5_000));

            PaymentView cash =
                    collect(Order.of(bank, account.number(), 5_000).quoted(quote).inCash());

            assertThat(cash.state()).isEqualTo(PaymentState.POSTED);
            assertThat(cash.creditedFen()).isEqualTo(5_000);
            assertThat(cash.doublePayment()).isTrue();
        }

        @Test
        void thatStillHoldsMarksNoAdvanceAsPaidTwice() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            collect(Order.of(given.bank(), account.number(), 5_000));

            PaymentView advance =
                    collect(Order.of(bank, account.number(), 3_000).quoted(quote(account)));

            assertThat(advance.creditedFen()).isEqualTo(3_000);
            assertThat(advance.doublePayment()).isFalse();
        }

        @Test
        void paidMoreThanAMinuteAgoCountsAsTaken() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);

            assertRefused(
                    Order.of(bank, account.number(), 5_000).quoted("qte_x").paidSecondsAgo(60),
                    PaymentError.BILL_CHANGED);
            assertThat(
                            collect(
                                            Order.of(bank, account.number(), 5_000)
                                                    .quoted("qte_x")
                                                    .paidSecondsAgo(61))
                                    .state())
                    .isEqualTo(PaymentState.POSTED);
        }
    }

    @Nested
    class AnAmount {

        @Test
        void lessThanOwedIsRefusedToABusiness() {
            AccountRow account = given.account("INDUSTRIAL", "POSTPAID");
            given.bill(account, DUE_LATER, 5_000, 0);

            assertRefused(Order.of(bank, account.number(), 4_999), PaymentError.AMOUNT_NOT_ALLOWED);
            assertThat(collect(Order.of(bank, account.number(), 5_000)).creditedFen()).isZero();
        }

        @Test
        void takenFromABusinessWhoseBillsGrewGoesToTheOldest() {
            AccountRow account = given.account("INDUSTRIAL", "POSTPAID");
            long bill = given.bill(account, DUE_LATER, 5_000, 0);

            PaymentView cash = collect(Order.of(bank, account.number(), 4_000).inCash());

            assertThat(cash.state()).isEqualTo(PaymentState.POSTED);
            assertThat(cash.allocations()).containsExactly(new AllocationView(bill, 4_000, 0));
        }

        @Test
        void inAdvanceIsRefusedToACngStationAndTakenCashGoesToSuspense() {
            AccountRow account = given.account("CNG_STATION", "POSTPAID");

            assertRefused(Order.of(bank, account.number(), 100), PaymentError.AMOUNT_NOT_ALLOWED);

            PaymentView cash = collect(Order.of(bank, account.number(), 100).inCash());
            assertThat(cash.state()).isEqualTo(PaymentState.SUSPENSE);
            assertThat(cash.suspenseReason()).isEqualTo(SuspenseReason.AMOUNT_NOT_ALLOWED);
            assertThat(cash.balanceAfterFen()).isZero();
        }

        @Test
        void ofMoreThanACashPointTakesIsRefusedThere() {
            AccountRow account = given.account();

            assertRefused(
                    Order.of(bank, account.number(), 2_000_001).at(Channel.KIOSK),
                    PaymentError.AMOUNT_NOT_ALLOWED);
            assertThat(collect(Order.of(bank, account.number(), 2_000_001)).creditedFen())
                    .isEqualTo(2_000_001);
        }
    }

    @Nested
    class AnAccount {

        @Test
        void nobodyKnowsIsNotFoundAndTakenCashGoesToSuspense() {
            assertRefused(Order.of(bank, "99999", 100), AccountError.ACCOUNT_NOT_FOUND);

            PaymentView cash = collect(Order.of(bank, "99999", 100).inCash());
            assertThat(cash.suspenseReason()).isEqualTo(SuspenseReason.NO_SUCH_ACCOUNT);
        }

        @Test
        void thatIsClosedTakesNoMoneyButKeepsTakenCash() {
            AccountRow account = given.account();
            given.closed(account);

            assertRefused(Order.of(bank, account.number(), 100), AccountError.ACCOUNT_NOT_FOUND);
            assertThat(collect(Order.of(bank, account.number(), 100).inCash()).suspenseReason())
                    .isEqualTo(SuspenseReason.ACCOUNT_CLOSED);
        }

        @Test
        void withAnIcCardIsNotCollectedHere() {
            AccountRow account = given.account("RESIDENTIAL", "IC_CARD");

            assertThat(inquiries.inquire(bank, account.number(), Channel.COUNTER).rules())
                    .isEqualTo(CollectionRules.NOTHING);
            PaymentView ours = collect(Order.of(bank, account.number(), 100).at(Channel.WEBSITE));
            assertThat(ours.suspenseReason()).isEqualTo(SuspenseReason.METER_NOT_SUPPORTED);

            assertRefused(
                    Order.of(bank, account.number(), 100).inCash(),
                    PaymentError.METER_NOT_SUPPORTED);
        }
    }

    @Nested
    class ABusinessDate {

        @Test
        void isTodayOrYesterday() {
            AccountRow account = given.account();

            assertThat(
                            collect(
                                            Order.of(bank, account.number(), 100)
                                                    .onBusinessDate(TODAY.minusDays(1)))
                                    .businessDate())
                    .isEqualTo(TODAY.minusDays(1));
            assertRefused(
                    Order.of(bank, account.number(), 100).onBusinessDate(TODAY.minusDays(2)),
                    PaymentError.BUSINESS_DATE_NOT_ALLOWED);
            assertRefused(
                    Order.of(bank, account.number(), 100).onBusinessDate(TODAY.plusDays(1)),
                    PaymentError.BUSINESS_DATE_NOT_ALLOWED);
        }

        @Test
        void thatIsReconciledMovesToTheNextOneAndSaysSo() {
            AccountRow account = given.account();
            given.reconciled(bank, TODAY.minusDays(1));

            PaymentView moved =
                    collect(
                            Order.of(bank, account.number(), 100)
                                    .onBusinessDate(TODAY.minusDays(1)));
            PaymentView kept = collect(Order.of(bank, account.number(), 100));

            assertThat(moved.businessDate()).isEqualTo(TODAY);
            assertThat(moved.late()).isTrue();
            assertThat(kept.late()).isFalse();
        }
    }

    @Nested
    class EveryPayment {

        @Test
        void leavesItsAuditEntryAndItsEvent() {
            AccountRow account = given.account();

            PaymentView payment = collect(Order.of(bank, account.number(), 100));

            assertThat(
                            given.count(
                                    "select count(*) from audit_entry where subject_id = ? and"
                                            + " to_state = 'POSTED' and actor = 'client:test'",
                                    payment.paymentId()))
                    .isOne();
            assertThat(
                            given.count(
                                    "select count(*) from outbox_event where subject_id = ? and"
                                            + " type = 'payment.posted' and partner_id = ?",
                                    payment.paymentId(),
                                    bank))
                    .isOne();
        }

        @Test
        void isFoundByItsCollectorAlone() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 5_000, 0);
            PaymentView payment = collect(Order.of(bank, account.number(), 5_000));

            assertThat(payments.byId(bank, payment.paymentId())).isEqualTo(payment);
            assertThat(payments.byTransactionNumber(bank, payment.transactionNumber()))
                    .contains(payment);
            assertThat(payments.ofBusinessDate(bank, TODAY, 0, 50)).containsExactly(payment);
            assertThatThrownBy(() -> payments.byId(given.bank(), payment.paymentId()))
                    .isInstanceOf(BusinessException.class);
        }
    }

    private String quote(AccountRow account) {
        return inquiries.inquire(bank, account.number(), Channel.COUNTER).quote().quoteId();
    }
}
