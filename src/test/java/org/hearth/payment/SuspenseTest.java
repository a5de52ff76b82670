package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.AccountError;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that cannot be applied, worked by finance (domain.md, Payments). */
@QuarkusTest
class SuspenseTest {

    private static final LocalDate DUE = Order.TODAY.plusDays(7);
    private static final Actor FINANCE = Actor.staff("finance");

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject Suspense suspense;
    @Inject Refunds refunds;
    @Inject LedgerCheck ledger;

    private long bank;
    private PaymentView lost;

    @BeforeEach
    void lostMoney() {
        bank = given.bank();
        lost = cash("99999", 12_800);
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(ledger.run().faults()).isEmpty();
    }

    private PaymentView cash(String number, long fen) {
        return payments.collect(Order.of(bank, number, fen).inCash().build()).payment();
    }

    private SuspenseState state() {
        return suspense.find(lost.paymentId()).state();
    }

    private static void assertRefused(Runnable step, ErrorCode code) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void isOnTheDesk() {
        assertThat(suspense.list(SuspenseState.OPEN, lost.paymentId() + 1, 1))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.paymentId()).isEqualTo(lost.paymentId());
                            assertThat(row.amountFen()).isEqualTo(12_800);
                            assertThat(row.reason()).isEqualTo(SuspenseReason.NO_SUCH_ACCOUNT);
                        });
    }

    @Nested
    class Clues {

        @Test
        void areAccountsWithANumberCloseToIt() {
            AccountRow account = given.account();
            String swapped = account.number().replaceFirst("^70", "07");
            lost = cash(swapped, 500);

            assertThat(suspense.clues(lost.paymentId()).nearNumbers()).contains(account.number());
        }

        @Test
        void areAccountsThatOweJustThatAmount() {
            AccountRow account = given.account();
            given.bill(account, DUE, 777_123, 0);
            lost = cash("99999", 777_123);

            assertThat(suspense.clues(lost.paymentId()).sameAmount())
                    .containsExactly(account.number());
        }

        @Test
        void areWhatTheSameCollectorTookBeforeAndAfter() {
            PaymentView before = cash(given.account().number(), 100);
            lost = cash("99999", 200);
            PaymentView after = cash(given.account().number(), 300);

            assertThat(suspense.clues(lost.paymentId()).neighbours())
                    .extracting(NeighbourPayment::paymentId)
                    .contains(before.paymentId(), after.paymentId())
                    .doesNotContain(lost.paymentId());
        }
    }

    @Nested
    class Matched {

        @Test
        void settlesTheOldestBillsOfTheAccountAndCreditsTheRest() {
            AccountRow account = given.account();
            long bill = given.bill(account, DUE, 10_000, 1_600);

            suspense.match(FINANCE, lost.paymentId(), account.number());

            assertThat(state()).isEqualTo(SuspenseState.MATCHED);
            PaymentView posted = payments.byId(bank, lost.paymentId());
            assertThat(posted.state()).isEqualTo(PaymentState.POSTED);
            assertThat(posted.creditedFen()).isEqualTo(1_200);
            assertThat(posted.balanceAfterFen()).isEqualTo(1_200);
            assertThat(given.text("select status from bill where id = ?", bill)).isEqualTo("PAID");
            assertThat(
                            given.count(
                                    "select count(*) from audit_entry where subject_id = ? and"
                                            + " from_state = 'SUSPENSE' and to_state = 'POSTED' and"
                                            + " actor = 'staff:finance'",
                                    lost.paymentId()))
                    .isOne();
            assertThat(
                            given.count(
                                    "select count(*) from outbox_event where subject_id = ? and"
                                            + " type = 'payment.posted'",
                                    lost.paymentId()))
                    .isOne();
        }

        @Test
        void isMatchedOnce() throws Exception {
            AccountRow account = given.account();

            var answers =
                    AtOnce.all(
                            5,
                            i -> {
                                try {
                                    suspense.match(FINANCE, lost.paymentId(), account.number());
                                    return "matched";
                                } catch (BusinessException e) {
                                    return e.code().name();
                                }
                            });

            assertThat(answers).containsOnlyOnce("matched");
            assertThat(given.count("select balance_fen from account where id = ?", account.id()))
                    .isEqualTo(12_800);
        }

        @Test
        void isRefusedWhereTheAccountDoesNotTakeIt() {
            AccountRow closed = given.account();
            given.closed(closed);
            AccountRow station = given.account("CNG_STATION", "POSTPAID");
            AccountRow card = given.account("RESIDENTIAL", "IC_CARD");

            assertRefused(
                    () -> suspense.match(FINANCE, lost.paymentId(), "99999"),
                    AccountError.ACCOUNT_NOT_FOUND);
            assertRefused(
                    () -> suspense.match(FINANCE, lost.paymentId(), closed.number()),
                    AccountError.ACCOUNT_NOT_FOUND);
            assertRefused(
                    () -> suspense.match(FINANCE, lost.paymentId(), card.number()),
                    PaymentError.METER_NOT_SUPPORTED);
            assertRefused(
                    () -> suspense.match(FINANCE, lost.paymentId(), station.number()),
                    PaymentError.AMOUNT_NOT_ALLOWED);
            assertThat(state()).isEqualTo(SuspenseState.OPEN);
        }

        /**
         * 1,000 gas due 40 days ago costs 1 fen a day: to the day it was paid, as far as is said.
         */
        @ParameterizedTest
        @CsvSource({
            "days to come,         -400, 40",
            "half a day ago,        0.5, 40",
            "ten days ago,           10, 30",
            "years ago,            3650,  9"
        })
        void countsLateFeesToTheDayItWasPaidWithinReason(
                String when, double daysAgo, long lateFeeFen) {
            AccountRow account = given.account();
            given.bill(account, Order.TODAY.minusDays(40), 1_000, 0);
            lost =
                    payments.collect(
                                    Order.of(bank, "99999", 2_000)
                                            .inCash()
                                            .paidSecondsAgo((long) (daysAgo * 86_400))
                                            .build())
                            .payment();

            suspense.match(FINANCE, lost.paymentId(), account.number());

            assertThat(
                            given.count(
                                    "select late_fee_paid_fen from bill where account_id = ?",
                                    account.id()))
                    .isEqualTo(lateFeeFen);
        }

        @Test
        void canStillBeReversedByItsCollectorThatDay() {
            AccountRow account = given.account();
            long bill = given.bill(account, DUE, 12_800, 0);
            suspense.match(FINANCE, lost.paymentId(), account.number());

            ReversalView reversal = reversals.reverse(Undo.of(bank, lost).build()).reversal();

            assertThat(reversal.balanceAfterFen()).isEqualTo(-12_800);
            assertThat(given.text("select status from bill where id = ?", bill)).isEqualTo("OPEN");
        }
    }

    @Nested
    class Reversed {

        @Test
        void leavesTheDesk() {
            reversals.reverse(Undo.of(bank, lost).build());

            assertThat(state()).isEqualTo(SuspenseState.REVERSED);
            assertRefused(
                    () -> suspense.match(FINANCE, lost.paymentId(), given.account().number()),
                    DeskError.SUSPENSE_WORKED);
        }

        @Test
        void isRefusedOnceItsRefundIsApproved() {
            long refund = refunds.propose(FINANCE, lost.paymentId(), 12_800, "no account found");
            refunds.approve(Actor.staff("second"), refund);

            assertRefused(
                    () -> reversals.reverse(Undo.of(bank, lost).build()),
                    PaymentError.REVERSAL_WINDOW_CLOSED);
        }

        @Test
        void takesPrecedenceOverAProposedRefund() {
            long refund = refunds.propose(FINANCE, lost.paymentId(), 12_800, "no account found");
            reversals.reverse(Undo.of(bank, lost).build());

            assertRefused(
                    () -> refunds.approve(Actor.staff("second"), refund),
                    DeskError.REFUND_NOT_POSSIBLE);
            refunds.reject(Actor.staff("second"), refund, "reversed meanwhile");
            assertThat(state()).isEqualTo(SuspenseState.REVERSED);
        }
    }
}
