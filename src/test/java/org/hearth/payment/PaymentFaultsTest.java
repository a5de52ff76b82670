package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments at once, deadlocks, long locks and lost connections: nothing twice, nothing lost. */
@QuarkusTest
class PaymentFaultsTest {

    private static final String WAITING =
            "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
    private static final LocalDate DUE = Order.TODAY.plusDays(7);

    @Inject Given given;
    @Inject Payments payments;
    @Inject LedgerCheck ledger;
    @Inject DataSource database;
    @Inject @PersistenceUnitExtension StatementHook hook;
    @Inject TransactionSynchronizationRegistry transaction;
    @Inject LostConnections connections;

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
    void theSameRequestTenTimesAtOnceIsOnePayment() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        CollectPayment order = Order.of(bank, account.number(), 5_000).build();

        List<Collected> answers = AtOnce.all(10, i -> untilAnswered(order));

        assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
        assertThat(answers.stream().map(Collected::payment).distinct()).hasSize(1);
        assertThat(paymentsOf(account)).isOne();
    }

    @Test
    void theSameNumberForTwoAccountsAtOnceIsOnePaymentAndAMismatch() throws Exception {
        AccountRow one = given.account();
        AccountRow two = given.account();

        List<Object> answers =
                AtOnce.all(
                        2,
                        i -> {
                            String number = (i == 0 ? one : two).number();
                            try {
                                return payments.collect(
                                        Order.of(bank, number, 100)
                                                .numbered("key-same", "number-same")
                                                .build());
                            } catch (BusinessException e) {
                                return e.code();
                            }
                        });

        assertThat(answers).contains(PaymentError.IDEMPOTENCY_MISMATCH);
        assertThat(paymentsOf(one) + paymentsOf(two)).isOne();
    }

    @Test
    void manyPaymentsForOneAccountAtOnceAddUp() throws Exception {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);

        AtOnce.all(20, i -> untilAnswered(Order.of(given.bank(), account.number(), 500).build()));

        assertThat(given.count("select balance_fen from account where id = ?", account.id()))
                .isEqualTo(5_000);
        assertThat(
                        given.count(
                                "select sum(credited_fen) from payment where account_id = ?",
                                account.id()))
                .isEqualTo(5_000);
    }

    @Test
    void aLockHeldForTooLongIsToldAsInProgress() throws SQLException {
        AccountRow account = given.account();
        CollectPayment order = Order.of(bank, account.number(), 100).build();

        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            lock(other, "select id from account where id = %d for update", account.id());
            assertThatThrownBy(() -> payments.collect(order))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e -> assertThat(e.code()).isEqualTo(PaymentError.PAYMENT_IN_PROGRESS));
            other.rollback();
        }

        assertThat(payments.collect(order).replayed()).isFalse();
    }

    /** The other transaction takes bill before account, against the house's order. */
    @Test
    void aDeadlockIsTriedAgain() throws Exception {
        AccountRow account = given.account();
        long bill = given.bill(account, DUE, 5_000, 0);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            makeHeavy(other);
            lock(other, "select id from bill where id = %d for update", bill);
            List<Future<?>> waiting = new ArrayList<>();
            hook.beforeEach(
                    statement -> {
                        if (statement == 1) {
                            waiting.add(pool.submit(() -> takeAccount(other, account)));
                        }
                    });

            Collected answer = payments.collect(Order.of(bank, account.number(), 5_000).build());

            assertThat(waiting).isNotEmpty();
            assertThat(answer.payment().allocations()).hasSize(1);
            waiting.get(0).get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aDeadlockAtAnyStatementIsTriedAgain() {
        IntStream.rangeClosed(1, statementsOfAPayment())
                .forEach(
                        lost -> {
                            AccountRow account = given.account();
                            given.bill(account, DUE, 5_000, 0);
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

                            Collected answer =
                                    payments.collect(
                                            Order.of(bank, account.number(), 5_000).build());
                            hook.stop();

                            assertThat(happened[0]).isTrue();
                            assertThat(answer.payment().balanceAfterFen()).isZero();
                            assertThat(paymentsOf(account)).isOne();
                        });
    }

    @Test
    void aConnectionLostAtAnyStatementIsRepeatedByTheRules() {
        int statements = statementsOfAPayment();
        assertThat(statements).isBetween(8, 12);
        IntStream.rangeClosed(1, statements)
                .forEach(
                        lost ->
                                loseConnection(
                                        statement -> {
                                            if (statement == lost) {
                                                connections.killOwn();
                                            }
                                        }));
    }

    @Test
    void aConnectionLostBeforeTheCommitIsRepeatedByTheRules() {
        loseConnection(
                statement -> {
                    if (statement == 1) {
                        transaction.registerInterposedSynchronization(
                                new Synchronization() {
                                    @Override
                                    public void beforeCompletion() {
                                        connections.killOwn();
                                    }

                                    @Override
                                    public void afterCompletion(int status) {
                                        assertThat(status).isNotEqualTo(Status.STATUS_COMMITTED);
                                    }
                                });
                    }
                });
    }

    /** As a bank does that was told to come back with the same key. */
    private Collected untilAnswered(CollectPayment order) {
        while (true) {
            try {
                return payments.collect(order);
            } catch (BusinessException e) {
                assertThat(e.code()).isEqualTo(PaymentError.PAYMENT_IN_PROGRESS);
            }
        }
    }

    private void loseConnection(IntConsumer fault) {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        CollectPayment order = Order.of(bank, account.number(), 5_000).build();

        hook.beforeEach(fault);
        assertThatThrownBy(() -> payments.collect(order))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(RequestError.UNAVAILABLE));
        hook.stop();
        assertThat(payments.byTransactionNumber(bank, order.transactionNumber())).isEmpty();

        assertThat(payments.collect(order).payment().balanceAfterFen()).isZero();
        assertThat(paymentsOf(account)).isOne();
    }

    private int statementsOfAPayment() {
        AccountRow account = given.account();
        given.bill(account, DUE, 5_000, 0);
        hook.beforeEach(statement -> {});
        payments.collect(Order.of(bank, account.number(), 5_000).build());
        return hook.stop();
    }

    private long paymentsOf(AccountRow account) {
        return given.count("select count(*) from payment where account_id = ?", account.id());
    }

    /** The database rolls back the transaction that has done less. */
    private static void makeHeavy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int i = 0; i < 50; i++) {
                statement.execute(
                        "insert into outgoing_message values ("
                                + (System.nanoTime() + i)
                                + ", 'SMS', 'test', '', '2026-01-01', null)");
            }
        }
    }

    private static void lock(Connection connection, String sql, long id) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(id));
        }
    }

    /** Once the payment holds the account and waits for the bill. */
    private Void takeAccount(Connection other, AccountRow account) throws SQLException {
        await().until(() -> given.count(WAITING) > 0);
        lock(other, "select id from account where id = %d for update", account.id());
        other.rollback();
        return null;
    }
}
