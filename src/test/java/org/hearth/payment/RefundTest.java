package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.payment.gateway.Refund;
import org.hearth.payment.gateway.sandbox.SandboxGateway;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Refunds: one proposes, another approves, and the books stay exact (domain.md, Payments). */
@QuarkusTest
class RefundTest {

    private static final Actor FIRST = Actor.staff("first");
    private static final Actor SECOND = Actor.staff("second");

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject Refunds refunds;
    @Inject Suspense suspense;
    @Inject LedgerCheck ledger;
    @Inject Checkouts checkouts;
    @Inject RefundRecords records;
    @Inject RefundPayout payout;
    @Inject SandboxBooksFixture books;
    @Inject SandboxGateway gateway;
    @Inject TestClock clock;
    @Inject @PersistenceUnitExtension StatementHook hook;

    private long bank;
    private AccountRow account;
    private PaymentView advance;

    @BeforeEach
    void creditOfSeventyFiveYuan() {
        bank = given.bank();
        account = given.account();
        given.bill(account, Order.TODAY.plusDays(7), 5_000, 0);
        advance = payments.collect(Order.of(bank, account.number(), 12_500).build()).payment();
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(ledger.run().faults()).isEmpty();
    }

    private long balance() {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private static void assertRefused(Runnable step, ErrorCode code) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void goesOnlyOnItsLegalWay() {
        Map<RefundStatus, Set<RefundStatus>> legal = new EnumMap<>(RefundStatus.class);
        for (RefundStatus from : RefundStatus.values()) {
            Set<RefundStatus> to = EnumSet.noneOf(RefundStatus.class);
            for (RefundStatus next : RefundStatus.values()) {
                if (from.mayBecome(next)) {
                    to.add(next);
                }
            }
            legal.put(from, to);
        }

        assertThat(legal)
                .isEqualTo(
                        Map.of(
                                RefundStatus.PROPOSED,
                                Set.of(RefundStatus.APPROVED, RefundStatus.REJECTED),
                                RefundStatus.APPROVED,
                                Set.of(RefundStatus.PAID_OUT, RefundStatus.FAILED),
                                RefundStatus.FAILED,
                                Set.of(RefundStatus.PAID_OUT),
                                RefundStatus.REJECTED,
                                Set.of(),
                                RefundStatus.PAID_OUT,
                                Set.of()));
    }

    @Nested
    class OfCredit {

        @Test
        void leavesTheAccountWhenASecondPersonApproves() {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");
            assertThat(balance()).isEqualTo(7_500);

            refunds.approve(SECOND, refund);

            assertThat(balance()).isEqualTo(500);
            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.APPROVED);
            assertThat(refunds.find(refund).way()).isEqualTo(RefundWay.PAYOUT);
            assertThat(refunds.refundable(advance.paymentId()).refundableFen()).isEqualTo(500);

            refunds.paidOut(FIRST, refund, "TR-2026-1");

            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PAID_OUT);
            assertThat(refunds.find(refund).payoutReference()).isEqualTo("TR-2026-1");
            assertRefused(() -> refunds.paidOut(FIRST, refund, "again"), DeskError.REFUND_WORKED);
        }

        @Test
        void isNotApprovedByWhoProposedIt() {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");

            assertRefused(() -> refunds.approve(FIRST, refund), DeskError.REFUND_SECOND_PERSON);

            assertThat(balance()).isEqualTo(7_500);
            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PROPOSED);
        }

        @Test
        void isApprovedOnceThoughTwoApproveAtOnce() throws Exception {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");

            var answers =
                    AtOnce.all(
                            5,
                            i -> {
                                try {
                                    refunds.approve(Actor.staff("other" + i), refund);
                                    return "approved";
                                } catch (BusinessException e) {
                                    return e.code().name();
                                }
                            });

            assertThat(answers).containsOnlyOnce("approved");
            assertThat(balance()).isEqualTo(500);
        }

        @Test
        void changesNothingWhenRejected() {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");

            refunds.reject(SECOND, refund, "is needed for the next bill");

            assertThat(balance()).isEqualTo(7_500);
            assertRefused(() -> refunds.approve(SECOND, refund), DeskError.REFUND_WORKED);
        }

        @Test
        void isNoMoreThanWhatNoBillHasUsed() {
            assertRefused(
                    () -> refunds.propose(FIRST, advance.paymentId(), 7_501, "too much"),
                    DeskError.REFUND_NOT_POSSIBLE);
            for (long nothing : new long[] {0, -100}) {
                assertRefused(
                        () -> refunds.propose(FIRST, advance.paymentId(), nothing, "nothing"),
                        DeskError.REFUND_NOT_POSSIBLE);
            }
            refunds.propose(FIRST, advance.paymentId(), 7_500, "all of it");
            assertRefused(
                    () -> refunds.propose(FIRST, advance.paymentId(), 1, "a second one"),
                    DeskError.REFUND_NOT_POSSIBLE);
        }

        @Test
        void isNotApprovedWhenTheCreditWasUsedMeanwhile() {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");
            long bill = given.bill(account, Order.TODAY.plusDays(9), 6_000, 0);
            given.creditUsed(advance.paymentId(), bill, 6_000);

            assertRefused(() -> refunds.approve(SECOND, refund), DeskError.REFUND_NOT_POSSIBLE);
            assertThat(balance()).isEqualTo(1_500);
        }

        /** The collector gives back all of it, and the utility gave 70.00 of it already. */
        @Test
        void isOwedAgainWhenThePaymentIsReversedAfterAll() {
            long refund = refunds.propose(FIRST, advance.paymentId(), 7_000, "moved house");
            refunds.approve(SECOND, refund);

            ReversalView reversal = reversals.reverse(Undo.of(bank, advance).build()).reversal();

            assertThat(reversal.balanceAfterFen()).isEqualTo(-12_000);
        }
    }

    /** Paid at the sandbox gateway, all of it credit. */
    @Nested
    class OfAWebsitePayment {

        private String checkout;
        private PaymentView paid;

        @BeforeEach
        void paidAhead() {
            AccountRow other = given.account();
            checkout =
                    checkouts
                            .start(
                                    new StartCheckout(
                                            other.number(),
                                            null,
                                            PaymentMethod.WECHAT_PAY,
                                            4_000,
                                            "燃气费"))
                            .id();
            books.paidInSilence(checkout);
            clock.advance(Duration.ofSeconds(5));
            assertThat(checkouts.look(checkout).state()).isEqualTo(CheckoutState.POSTED);
            paid = payments.ofAccount(other.id(), Long.MAX_VALUE, 1).get(0);
        }

        @AfterEach
        void resetClock() {
            clock.reset();
        }

        @Test
        void goesBackByTheGatewayAtOnce() {
            long refund = refunds.propose(FIRST, paid.paymentId(), 4_000, "paid by mistake");
            refunds.approve(SECOND, refund);

            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PAID_OUT);
            assertThat(checkouts.look(checkout).state()).isEqualTo(CheckoutState.REFUNDED);
            assertThat(books.state(checkout)).isEqualTo("REFUNDED");
        }

        @Test
        void inPartLeavesTheRestAsCredit() {
            long refund = refunds.propose(FIRST, paid.paymentId(), 1_500, "paid too much");
            refunds.approve(SECOND, refund);

            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PAID_OUT);
            assertThat(checkouts.look(checkout).state()).isEqualTo(CheckoutState.POSTED);
            assertThat(refunds.refundable(paid.paymentId()).refundableFen()).isEqualTo(2_500);
        }

        /** The refund and the checkout end together: a fault at any statement leaves neither. */
        @Test
        void endsWithItsCheckoutOrNotAtAll() {
            long refund = refunds.propose(FIRST, paid.paymentId(), 4_000, "paid by mistake");
            records.approve(SECOND, refund);
            RefundRecords.Payout due = records.take(refund).orElseThrow();
            boolean[] over = {false};
            for (int cut = 1; !over[0]; cut++) {
                int at = cut;
                hook.beforeEach(
                        statement -> {
                            if (statement == at) {
                                throw new IllegalStateException("cut off");
                            }
                        });
                try {
                    records.paidByGateway(due, "reference");
                    over[0] = true;
                } catch (RuntimeException cutOff) {
                    // as a crash would look
                }
                hook.stop();
                boolean paidOut = refunds.find(refund).state() == RefundStatus.PAID_OUT;
                boolean ended =
                        given.text("select state from checkout where public_id = ?", checkout)
                                .equals("REFUNDED");
                assertThat(ended).as("at " + cut).isEqualTo(paidOut).isEqualTo(over[0]);
            }
        }

        @Test
        void isPaidByHandWhereTheGatewayRefuses() {
            gateway.refund(new Refund(checkout, "by-hand-at-the-gateway", 4_000, "test"));
            long refund = refunds.propose(FIRST, paid.paymentId(), 4_000, "paid by mistake");
            refunds.approve(SECOND, refund);
            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.FAILED);

            refunds.paidOut(FIRST, refund, "TR-2026-3");

            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PAID_OUT);
        }

        /** Cut off after the gateway gave it back: asked again, it is the same refund. */
        @Test
        void isSentAgainAfterACrashAndGivenBackOnce() {
            long refund = refunds.propose(FIRST, paid.paymentId(), 1_500, "paid too much");
            records.approve(SECOND, refund);
            records.take(refund).orElseThrow();
            gateway.refund(new Refund(checkout, PublicId.REFUND.of(refund), 1_500, "test"));

            payout.payOut(refund);
            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.APPROVED);
            clock.advance(Duration.ofMinutes(5));
            payout.payOut(refund);

            assertThat(refunds.find(refund).state()).isEqualTo(RefundStatus.PAID_OUT);
            assertThat(
                            given.count(
                                    "select refunded_fen from sandbox_gateway_order where"
                                            + " order_number = ?",
                                    checkout))
                    .isEqualTo(1_500);
        }
    }

    @Nested
    class OfSuspense {

        private PaymentView lost;

        @BeforeEach
        void lostMoney() {
            lost = payments.collect(Order.of(bank, "99999", 900).inCash().build()).payment();
        }

        @Test
        void takesThePaymentFromTheDesk() {
            long refund = refunds.propose(FIRST, lost.paymentId(), 900, "no account found");
            assertThat(suspense.find(lost.paymentId()).state()).isEqualTo(SuspenseState.REFUNDING);

            refunds.approve(SECOND, refund);
            refunds.paidOut(SECOND, refund, "TR-2026-2");

            assertThat(suspense.find(lost.paymentId()).state()).isEqualTo(SuspenseState.REFUNDED);
            assertRefused(
                    () -> suspense.match(FIRST, lost.paymentId(), account.number()),
                    DeskError.SUSPENSE_WORKED);
        }

        @Test
        void putsItBackWhenRejected() {
            long refund = refunds.propose(FIRST, lost.paymentId(), 900, "no account found");
            refunds.reject(SECOND, refund, "an account was found");

            assertThat(suspense.find(lost.paymentId()).state()).isEqualTo(SuspenseState.OPEN);
            suspense.match(FIRST, lost.paymentId(), account.number());
            assertThat(balance()).isEqualTo(8_400);
        }

        @Test
        void endsThePaymentForItsCollector() {
            assertThat(payments.byId(bank, lost.paymentId()).finished()).isFalse();
            long refund = refunds.propose(FIRST, lost.paymentId(), 900, "no account found");
            assertThat(payments.byId(bank, lost.paymentId()).finished()).isFalse();

            refunds.approve(SECOND, refund);

            PaymentView given = payments.byId(bank, lost.paymentId());
            assertThat(given.finished()).isTrue();
            assertThat(given.state()).isEqualTo(PaymentState.SUSPENSE);
        }

        @Test
        void isOfAllOfIt() {
            assertRefused(
                    () -> refunds.propose(FIRST, lost.paymentId(), 899, "a part of it"),
                    DeskError.REFUND_NOT_POSSIBLE);
        }
    }
}
