package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.LockWaits;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Reversals at once, beside their payment, and cut off at every statement. */
@QuarkusTest
class ReversalFaultsTest {

    private static final LocalDate DUE = Order.TODAY.plusDays(7);

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject LedgerCheck ledger;
    @Inject @PersistenceUnitExtension StatementHook hook;
    @Inject LostConnections connections;
    @Inject LockWaits locks;

    private long bank;

    @BeforeEach
    void aBank() {
        bank = given.bank();
    }

    @AfterEach
    void theBooksAgree() {
        hook.stop();
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void theSameReversalTenTimesAtOnceIsOne() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        ReversePayment undo = Undo.of(bank, paid(account)).build();

        List<Reversed> answers = AtOnce.all(10, i -> untilAnswered(() -> reversals.reverse(undo)));

        assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
        assertThat(answers.stream().map(Reversed::reversal).distinct()).hasSize(1);
        assertThat(balance(account)).isEqualTo(-5_000);
    }

    @Test
    void theSameVoidTenTimesAtOnceIsOne() throws Exception {
        ReversePayment undo = Undo.of(bank, "never", 100).build();

        List<Reversed> answers = AtOnce.all(10, i -> untilAnswered(() -> reversals.reverse(undo)));

        assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
        assertThat(answers.stream().map(Reversed::reversal).distinct()).hasSize(1);
    }

    @Test
    void tenReversalsOfOnePaymentAtOnceAreOneAndRefusals() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        PaymentView payment = paid(account);

        List<Object> answers =
                AtOnce.all(
                        10,
                        i ->
                                untilAnswered(
                                        () ->
                                                codeOr(
                                                        () ->
                                                                reversals.reverse(
                                                                        Undo.of(bank, payment)
                                                                                .build()))));

        assertThat(answers).filteredOn(a -> a == PaymentError.ALREADY_REVERSED).hasSize(9);
        assertThat(balance(account)).isEqualTo(-5_000);
    }

    /** Either the payment was first and is reversed, or it is voided; nothing stays in between. */
    @RepeatedTest(20)
    void aPaymentAndItsReversalAtOnceLeaveNothing() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        Order order = Order.of(bank, account.number(), 5_000);
        ReversePayment undo = Undo.of(bank, order.build().transactionNumber(), 5_000).build();

        List<Object> answers =
                AtOnce.all(
                        2,
                        i ->
                                i == 0
                                        ? untilAnswered(
                                                () -> codeOr(() -> payments.collect(order.build())))
                                        : untilAnswered(() -> reversals.reverse(undo)));

        ReversalView reversal = ((Reversed) answers.get(1)).reversal();
        if (reversal.state() == ReversalState.VOIDED) {
            assertThat(answers.get(0)).isEqualTo(PaymentError.PAYMENT_VOIDED);
        } else {
            assertThat(answers.get(0)).isInstanceOf(Collected.class);
        }
        assertThat(balance(account)).isEqualTo(-5_000);
        assertThat(
                        given.count(
                                "select count(*) from payment where account_id = ? and state ="
                                        + " 'POSTED'",
                                account.id()))
                .isZero();
    }

    @Test
    void paymentsBesideAReversalAddUp() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        PaymentView payment = paid(account);

        AtOnce.all(
                10,
                i ->
                        i == 0
                                ? untilAnswered(
                                        () -> reversals.reverse(Undo.of(bank, payment).build()))
                                : untilAnswered(
                                        () ->
                                                payments.collect(
                                                        Order.of(
                                                                        given.bank(),
                                                                        account.number(),
                                                                        700)
                                                                .build())));

        assertThat(balance(account)).isEqualTo(9 * 700 - 5_000);
    }

    /** Another bank's book is judged while credit of its payment settles the bill anew. */
    @Test
    void aPaymentMarkedMeanwhileDoesNotFailTheReversal() throws Exception {
        ExecutorService marking = Executors.newSingleThreadExecutor();
        int statements = statementsOfAReversal();
        for (int at = 1; at <= statements + 3; at++) {
            AccountRow account = given.account();
            given.bill(account, DUE, 5_000, 0);
            PaymentView first = paid(account);
            PaymentView ahead =
                    payments.collect(Order.of(given.bank(), account.number(), 6_000).build())
                            .payment();
            int now = at;
            List<Future<?>> marks = new ArrayList<>();
            hook.beforeEach(
                    statement -> {
                        if (statement == now) {
                            marks.add(
                                    marking.submit(
                                            () ->
                                                    given.run(
                                                            "update payment set version = version"
                                                                    + " + 1, reconciliation ="
                                                                    + " 'MATCHED' where id = ?",
                                                            ahead.paymentId())));
                            locks.untilWaitingOrDone(marks.get(0));
                        }
                    });

            ReversalView reversal = reversals.reverse(Undo.of(bank, first).build()).reversal();
            hook.stop();
            for (Future<?> mark : marks) {
                mark.get();
            }

            assertThat(reversal.balanceAfterFen()).as("at " + at).isEqualTo(1_000);
        }
        marking.shutdown();
    }

    @Test
    void aDeadlockAtAnyStatementIsTriedAgain() {
        IntStream.rangeClosed(1, statementsOfAReversal())
                .forEach(
                        lost -> {
                            AccountRow account = given.account();
                            given.bill(account, DUE, 5_000, 0);
                            ReversePayment undo = Undo.of(bank, paid(account)).build();
                            boolean[] happened = {false};
                            hook.beforeEach(
                                    statement -> {
                                        if (statement == lost && !happened[0]) {
                                            happened[0] = true;
                                            throw new LockAcquisitionException(
                                                    "deadlock",
                                                    new SQLException("deadlock", "40001", 1213));
                                        }
                                    });

                            Reversed answer = reversals.reverse(undo);
                            hook.stop();

                            assertThat(happened[0]).isTrue();
                            assertThat(answer.reversal().balanceAfterFen()).isEqualTo(-5_000);
                            assertThat(balance(account)).isEqualTo(-5_000);
                        });
    }

    @Test
    void aConnectionLostAtAnyStatementIsRepeatedByTheRules() {
        IntStream.rangeClosed(1, statementsOfAReversal())
                .forEach(
                        lost -> {
                            AccountRow account = given.account();
                            given.bill(account, DUE, 5_000, 0);
                            assertRepeatable(lost, Undo.of(bank, paid(account)).build());
                            assertThat(balance(account)).isEqualTo(-5_000);
                        });
    }

    @Test
    void aConnectionLostAtAnyStatementOfAVoidIsRepeatedByTheRules() {
        hook.beforeEach(statement -> {});
        reversals.reverse(Undo.of(bank, "counted", 100).build());
        IntStream.rangeClosed(1, hook.stop())
                .forEach(lost -> assertRepeatable(lost, Undo.of(bank, "void" + lost, 100).build()));
    }

    private void assertRepeatable(int lost, ReversePayment undo) {
        hook.beforeEach(
                statement -> {
                    if (statement == lost) {
                        connections.killOwn();
                    }
                });
        assertThatThrownBy(() -> reversals.reverse(undo))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(RequestError.UNAVAILABLE));
        hook.stop();
        assertThat(reversals.byTransactionNumber(bank, undo.transactionNumber())).isEmpty();

        assertThat(reversals.reverse(undo).replayed()).isFalse();
        assertThat(reversals.reverse(undo).replayed()).isTrue();
    }

    private int statementsOfAReversal() {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        PaymentView payment = paid(account);
        hook.beforeEach(statement -> {});
        reversals.reverse(Undo.of(bank, payment).build());
        int statements = hook.stop();
        assertThat(statements).isGreaterThan(8);
        return statements;
    }

    private PaymentView paid(AccountRow account) {
        return payments.collect(Order.of(bank, account.number(), 5_000).build()).payment();
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private static Object codeOr(Supplier<?> work) {
        try {
            return work.get();
        } catch (BusinessException e) {
            if (e.code() == PaymentError.PAYMENT_IN_PROGRESS) {
                throw e;
            }
            return e.code();
        }
    }

    /** As a bank does that was told to come back with the same key. */
    private static <T> T untilAnswered(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (BusinessException e) {
                assertThat(e.code()).isEqualTo(PaymentError.PAYMENT_IN_PROGRESS);
            }
        }
    }
}
