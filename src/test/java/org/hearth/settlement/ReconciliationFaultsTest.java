package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.LockWaits;
import org.hearth.TestClock;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.StatementHook;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Books judged beside payments, cut off anywhere, sent at once: nothing lost, nothing twice. */
@QuarkusTest
class ReconciliationFaultsTest {

    private static final LocalDate TODAY = BankBook.TODAY;

    @Inject Given given;
    @Inject LockWaits locks;
    @Inject Payments payments;
    @Inject SaidBooks books;
    @Inject SettlementBooks settlement;
    @Inject ReconciliationWork work;
    @Inject Reconciliations reconciliations;
    @Inject ReconciliationFiles files;
    @Inject LineStore lines;
    @Inject Days days;
    @Inject Differences differences;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;
    @Inject @PersistenceUnitExtension StatementHook hook;

    private long bank;
    private BankBook book;

    @BeforeEach
    void aBank() {
        bank = given.bank();
        book = new BankBook(payments, bank);
    }

    @AfterEach
    void theLedgerIsSound() {
        hook.stop();
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    /** Payers pay without pause while the book of the same date is sent and judged. */
    @Test
    void a_payment_that_comes_meanwhile_is_judged_or_moved_to_the_next_date() throws Exception {
        int payers = 4;
        List<AccountRow> accounts = new ArrayList<>();
        for (int i = 0; i < payers; i++) {
            accounts.add(given.account());
        }
        List<SaidLine> said = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            book.pay("before-" + i, accounts.get(0).number(), 100, TODAY);
            said.add(SaidBooks.payment("before-" + i, accounts.get(0).number(), 100));
        }
        ExecutorService pool = Executors.newFixedThreadPool(payers);
        CyclicBarrier start = new CyclicBarrier(payers + 1);
        List<Future<List<PaymentView>>> paid = new ArrayList<>();
        for (int payer = 0; payer < payers; payer++) {
            int me = payer;
            paid.add(
                    pool.submit(
                            () -> {
                                List<PaymentView> mine = new ArrayList<>();
                                start.await();
                                boolean moved = false;
                                for (int i = 0; i < 200 && !moved; i++) {
                                    PaymentView made =
                                            book.pay(
                                                    "beside-" + me + "-" + i,
                                                    accounts.get(me).number(),
                                                    7,
                                                    TODAY);
                                    mine.add(made);
                                    moved = made.late();
                                }
                                return mine;
                            }));
        }
        start.await();
        ReconciliationView result = books.send(bank, TODAY, said).reconciliation();
        List<PaymentView> beside = new ArrayList<>();
        for (Future<List<PaymentView>> mine : paid) {
            beside.addAll(mine.get());
        }
        pool.shutdown();

        long onTheDate = beside.stream().filter(made -> !made.late()).count();
        assertThat(beside.stream().filter(PaymentView::late)).isNotEmpty();
        assertThat(result.matched()).isEqualTo(new BookSum(20, 2_000));
        assertThat(result.utilityOnly()).isEqualTo(new BookSum(onTheDate, 7 * onTheDate));
        assertThat(settlement.book(bank, TODAY).payments().total())
                .isEqualTo(new BookSum(20 + onTheDate, 2_000 + 7 * onTheDate));
        assertThat(states(TODAY, "UNMATCHED")).isZero();
        assertThat(states(TODAY, "UTILITY_ONLY")).isEqualTo(onTheDate);
        assertThat(states(TODAY.plusDays(1), "UNMATCHED")).isEqualTo(beside.size() - onTheDate);
    }

    @Test
    void a_payment_that_holds_its_date_is_waited_for() throws Exception {
        AccountRow account = given.account();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        List<Future<ReconciliationView>> sent = new ArrayList<>();
        int last = statementsOfAPayment(account);
        hook.beforeEach(
                statement -> {
                    if (statement == last) {
                        sent.add(
                                pool.submit(
                                        () -> books.send(bank, TODAY, List.of()).reconciliation()));
                        locks.untilWaitingOrDone(sent.get(0));
                    }
                });

        book.pay("on its way", account.number(), 100, TODAY);
        hook.stop();

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).get().utilityOnly().count()).isEqualTo(2);
        pool.shutdown();
    }

    private int statementsOfAPayment(AccountRow account) {
        hook.beforeEach(statement -> {});
        book.pay("measured", account.number(), 100, TODAY);
        return hook.stop();
    }

    @Test
    void cut_off_before_any_statement_it_comes_to_the_same_end() {
        AccountRow account = given.account();
        hook.beforeEach(statement -> {});
        books.send(bank, TODAY, theirs(account));
        int statements = hook.stop();
        assertThat(statements).isGreaterThan(30);
        for (int cut = 1; cut <= statements; cut++) {
            cutOffAt(cut);
        }
    }

    private static List<SaidLine> theirs(AccountRow account) {
        return List.of(
                SaidBooks.payment("both", account.number(), 100),
                SaidBooks.payment("theirs", account.number(), 300),
                SaidBooks.payment("nobody", "99999999999", 400));
    }

    private void cutOffAt(int cut) {
        bank = given.bank();
        book = new BankBook(payments, bank);
        AccountRow account = given.account();
        book.pay("both", account.number(), 100, TODAY);
        book.pay("ours", account.number(), 200, TODAY);
        boolean[] cutOff = {false};
        hook.beforeEach(
                statement -> {
                    if (statement >= cut && !cutOff[0]) {
                        cutOff[0] = true;
                        throw new IllegalStateException("cut off");
                    }
                });
        try {
            books.send(bank, TODAY, theirs(account));
        } catch (RuntimeException expected) {
            assertThat(cutOff[0]).isTrue();
        }
        hook.stop();
        clock.advance(Duration.ofHours(1));
        work.takeUp();
        clock.reset();

        ReconciliationView end = books.send(bank, TODAY, theirs(account)).reconciliation();

        String when = "cut off at " + cut;
        assertThat(end.step()).as(when).isEqualTo(ReconciliationStep.FINISHED);
        assertThat(end.matched()).as(when).isEqualTo(new BookSum(1, 100));
        assertThat(end.partnerOnly()).as(when).isEqualTo(new BookSum(2, 700));
        assertThat(end.utilityOnly()).as(when).isEqualTo(new BookSum(1, 200));
        assertThat(end.openDifferences()).as(when).isEqualTo(3);
        assertThat(
                        given.count(
                                "select count(*) from settlement_difference d join reconciliation r"
                                        + " on r.id = d.reconciliation_id where r.partner_id = ?",
                                bank))
                .as(when)
                .isEqualTo(3);
        assertThat(given.count("select count(*) from payment where partner_id = ?", bank))
                .as(when)
                .isEqualTo(4);
        assertThat(
                        given.count(
                                "select count(*) from outbox_event where partner_id = ?"
                                        + " and type = 'settlement.ready'",
                                bank))
                .as(when)
                .isOne();
        assertThat(
                        given.count(
                                "select count(*) from settlement_difference where partner_id = ?"
                                        + " and booking in ('POSTED', 'SUSPENSE')",
                                bank))
                .as(when)
                .isEqualTo(2);
    }

    /** The partner is told of a fault, or not at all, and does what it is told: sends it again. */
    @Test
    void cut_off_anywhere_it_is_finished_by_sending_it_again() {
        AccountRow account = given.account();
        hook.beforeEach(statement -> {});
        books.send(bank, TODAY, theirs(account));
        int statements = hook.stop();
        for (int cut = 1; cut <= statements; cut++) {
            bank = given.bank();
            failOnceAt(cut, () -> new IllegalStateException("cut off"));
            try {
                books.send(bank, TODAY, theirs(account));
            } catch (RuntimeException expected) {
                // as a crash would look
            }
            hook.stop();

            ReconciliationView end = books.send(bank, TODAY, theirs(account)).reconciliation();
            assertThat(end.step()).as("at " + cut).isEqualTo(ReconciliationStep.FINISHED);
            assertThat(end.partnerOnly()).as("at " + cut).isEqualTo(new BookSum(3, 800));
        }
    }

    private void failOnceAt(int statement, Supplier<RuntimeException> fault) {
        boolean[] happened = {false};
        hook.beforeEach(
                now -> {
                    if (now >= statement && !happened[0]) {
                        happened[0] = true;
                        throw fault.get();
                    }
                });
    }

    @Test
    void a_deadlock_while_it_is_judged_is_tried_again() {
        AccountRow account = given.account();
        long measured = accepted(theirs(account));
        hook.beforeEach(statement -> {});
        work.atOnce(measured);
        int statements = hook.stop();
        assertThat(statements).isGreaterThan(20);
        for (int lost = 1; lost <= statements; lost++) {
            bank = given.bank();
            long file = accepted(theirs(account));
            failOnceAt(
                    lost,
                    () ->
                            new LockAcquisitionException(
                                    "deadlock", new SQLException("deadlock", "40001", 1213)));
            work.atOnce(file);
            hook.stop();
            assertThat(reconciliations.byId(bank, file).step())
                    .as("at " + lost)
                    .isEqualTo(ReconciliationStep.FINISHED);
        }
    }

    /** A file as it is right after its acceptance, its lines not judged yet. */
    private long accepted(List<SaidLine> said) {
        try (Intake intake = reconciliations.begin(bank, Actor.client("test"))) {
            long file =
                    given.count(
                            "select id from reconciliation where partner_id = ?"
                                    + " and state = 'RECEIVING'",
                            bank);
            lines.add(file, 0, said);
            long fen = said.stream().mapToLong(SaidLine::amountFen).sum();
            files.accept(bank, file, TODAY, new byte[32], new BookSum(said.size(), fen));
            return file;
        }
    }

    /** The commit arrived and its answer did not: whoever sent it closes as if it had failed. */
    @Test
    void a_book_whose_acceptance_was_not_answered_keeps_its_lines() {
        long file = accepted(theirs(given.account()));

        assertThat(
                        given.count(
                                "select count(*) from reconciliation_line where reconciliation_id"
                                        + " = ?",
                                file))
                .isEqualTo(3);
        work.atOnce(file);
        assertThat(reconciliations.byId(bank, file).partnerOnly()).isEqualTo(new BookSum(3, 800));
    }

    /**
     * The first try to book a line after a crash fails: that is no reason to leave it to people.
     */
    @Test
    void a_line_is_given_up_only_when_it_failed_before() {
        AccountRow account = given.account();
        List<SaidLine> said = List.of(SaidBooks.payment("theirs", account.number(), 300));
        long measured = accepted(said);
        hook.beforeEach(statement -> {});
        clock.advance(Duration.ofHours(1));
        work.takeUp();
        int statements = hook.stop();
        clock.reset();
        assertThat(reconciliations.byId(bank, measured).step())
                .isEqualTo(ReconciliationStep.FINISHED);
        for (int cut = 1; cut <= statements; cut++) {
            bank = given.bank();
            long file = accepted(said);
            clock.advance(Duration.ofHours(1));
            failOnceAt(cut, () -> new IllegalStateException("a fault"));
            try {
                work.takeUp();
            } catch (RuntimeException expected) {
                // before it had taken anything up
            }
            hook.stop();
            clock.reset();
            assertThat(
                            given.count(
                                    "select count(*) from settlement_difference where"
                                            + " partner_id = ? and booking = 'REFUSED'",
                                    bank))
                    .as("at " + cut)
                    .isZero();
            clock.advance(Duration.ofHours(1));
            work.takeUp();
            clock.reset();
            assertThat(reconciliations.byId(bank, file).step())
                    .as("at " + cut)
                    .isEqualTo(ReconciliationStep.FINISHED);
        }
    }

    @Test
    void of_two_who_close_a_date_at_once_one_does_and_of_two_who_confirm_it() throws Exception {
        book.pay("a", given.account().number(), 100, TODAY);
        books.send(bank, TODAY, List.of());
        worked("a");
        long day = given.count("select id from settlement_day where partner_id = ?", bank);

        assertThat(atOnce(i -> days.propose(day, Actor.staff("closer" + i))))
                .containsExactlyInAnyOrder("done", "DAY_STEP_NOT_ALLOWED");
        assertThat(atOnce(i -> days.confirm(day, Actor.staff("confirmer" + i))))
                .containsExactlyInAnyOrder("done", "DAY_STEP_NOT_ALLOWED");
        assertThat(days.byId(day).state()).isEqualTo(DayClose.CLOSED);
    }

    private void worked(String number) {
        long difference =
                given.count(
                        "select id from settlement_difference where partner_id = ?"
                                + " and transaction_number = ? order by id limit 1",
                        bank,
                        number);
        differences.take(difference, Actor.staff("finance"));
        differences.resolve(
                difference, Actor.staff("finance"), DifferenceResolution.PARTNER_CORRECTED, null);
    }

    /** Two callers, and what each is told. */
    private static List<String> atOnce(IntConsumer step) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int me = i;
            answers.add(
                    pool.submit(
                            () -> {
                                start.await();
                                try {
                                    step.accept(me);
                                    return "done";
                                } catch (BusinessException e) {
                                    return e.code().name();
                                }
                            }));
        }
        List<String> told = List.of(answers.get(0).get(), answers.get(1).get());
        pool.shutdown();
        return told;
    }

    /** Closed, or replaced by another file: never both. */
    @Test
    void a_date_is_closed_or_its_file_replaced() throws Exception {
        for (int i = 0; i < 5; i++) {
            bank = given.bank();
            book = new BankBook(payments, bank);
            AccountRow account = given.account();
            book.pay("a", account.number(), 100, TODAY);
            books.send(bank, TODAY, List.of());
            long day = given.count("select id from settlement_day where partner_id = ?", bank);
            List<SaidLine> corrected = List.of(SaidBooks.payment("a", account.number(), 101));

            List<String> told =
                    atOnce(
                            me -> {
                                if (me == 0) {
                                    worked("a");
                                    days.propose(day, Actor.staff("closer"));
                                } else {
                                    books.send(bank, TODAY, corrected);
                                }
                            });

            assertThat(told).contains("done");
            if (days.byId(day).state() == DayClose.PROPOSED) {
                assertThat(told).containsExactly("done", "RECONCILIATION_CLOSED");
                assertThat(days.byId(day).toDo()).isZero();
            } else {
                assertThat(told.get(1)).isEqualTo("done");
                assertThat(days.byId(day).toDo()).isOne();
            }
        }
    }

    @Test
    void the_same_book_at_once_is_judged_once() throws Exception {
        AccountRow account = given.account();
        List<SaidLine> said = List.of(SaidBooks.payment("theirs", account.number(), 300));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Reconciled>> sent = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sent.add(
                    pool.submit(
                            () -> {
                                start.await();
                                return books.send(bank, TODAY, said);
                            }));
        }
        Reconciled one = sent.get(0).get();
        Reconciled two = sent.get(1).get();
        pool.shutdown();

        assertThat(one.reconciliation().reconciliationId())
                .isEqualTo(two.reconciliation().reconciliationId());
        assertThat(one.replayed()).isNotEqualTo(two.replayed());
        assertThat(given.count("select count(*) from reconciliation where partner_id = ?", bank))
                .isOne();
        assertThat(given.count("select count(*) from payment where partner_id = ?", bank)).isOne();
    }

    @Test
    void what_broke_off_while_it_was_sent_is_forgotten() {
        Intake brokenOff = reconciliations.begin(bank, Actor.client("test"));
        for (int i = 0; i < 2_500; i++) {
            brokenOff.add(SaidBooks.payment("n" + i, "99999999999", 1));
        }
        clock.advance(Duration.ofHours(1));

        work.takeUp();

        assertThat(given.count("select count(*) from reconciliation where partner_id = ?", bank))
                .isZero();
        assertThatThrownBy(() -> reconciliations.finish(brokenOff, bank, TODAY, 2_500, 2_500))
                .isInstanceOf(RuntimeException.class);
        brokenOff.close();
        assertThat(
                        given.count(
                                "select count(*) from reconciliation_line where transaction_number"
                                        + " = 'n2499' and account_number = '99999999999'"))
                .isZero();
    }

    @Test
    void while_one_file_is_judged_no_other_is_taken() {
        given.run(
                "insert into reconciliation select 1, ?, '2026-11-20', 'JUDGING', null, 0, 0, 0, 0,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'client:test', '2026-11-23', null,"
                        + " '2026-11-24', 0, null, -1",
                bank);
        try {
            assertThatThrownBy(() -> books.send(bank, TODAY, List.of()))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e ->
                                    assertThat(e.code())
                                            .isEqualTo(SettlementError.RECONCILIATION_IN_PROGRESS));
        } finally {
            given.run("delete from reconciliation where id = 1");
        }
    }

    private long states(LocalDate date, String state) {
        return given.count(
                "select count(*) from payment where partner_id = ? and business_date = ?"
                        + " and reconciliation = ?",
                bank,
                date,
                state);
    }
}
