package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.debit.DebitFixture.collected;
import static org.hearth.debit.DebitFixture.failed;
import static org.hearth.debit.DebitFixture.returned;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.PaymentError;
import org.hearth.payment.Payments;
import org.hearth.payment.StatementHook;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Results twice at once, payments in between, statements that fail: nothing twice, nothing lost.
 */
@QuarkusTest
class DebitFaultsTest {

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject DebitBatches batches;
    @Inject Mandates mandates;
    @Inject Payments payments;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;
    @Inject @PersistenceUnitExtension StatementHook hook;

    private ClientFixture.Client bank;

    @BeforeEach
    void aBank() {
        bank = clients.aClient();
    }

    @AfterEach
    void theBooksAgree() {
        hook.stop();
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
        everyItemIsInOneStateAndEveryBatchIsItsSum();
    }

    @Test
    void theSameResultsFromFourSidesAtOncePostEachItemOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            debits.owing(bank, 1_000 + i);
        }
        debits.collectDay();
        List<DebitResult> part =
                debits.itemsOf(bank).stream().map(DebitFixture::collected).toList();

        List<List<JudgedResult>> answers =
                allAtOnce(
                        4,
                        side -> {
                            List<DebitResult> mixed = new ArrayList<>(part);
                            Collections.shuffle(mixed, new Random(side));
                            return debits.report(bank, mixed);
                        });

        assertThat(
                        answers.stream()
                                .flatMap(List::stream)
                                .filter(r -> r.judgement() == DebitJudgement.ACCEPTED))
                .hasSize(30);
        assertThat(payments("POSTED")).isEqualTo(30);
        assertThat(debits.batchesOf(bank).get(0).state()).isEqualTo(DebitBatchState.COMPLETED);
    }

    @Test
    void twoPartsAtOnceCompleteTheBatch() throws Exception {
        debits.owing(bank, 1_000);
        debits.owing(bank, 2_000);
        debits.collectDay();
        List<DebitItemView> items = debits.itemsOf(bank);

        allAtOnce(2, side -> debits.report(bank, collected(items.get(side))));

        assertThat(debits.batchesOf(bank).get(0).state()).isEqualTo(DebitBatchState.COMPLETED);
    }

    @Test
    void aReturnFromTwoSidesAtOnceIsPostedBackOnce() throws Exception {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView item = debits.itemsOf(bank).get(0);
        debits.report(bank, collected(item));

        List<List<JudgedResult>> answers =
                allAtOnce(2, side -> debits.report(bank, returned(item, DebitReason.OTHER)));

        assertThat(answers.stream().flatMap(List::stream).map(JudgedResult::judgement))
                .containsExactlyInAnyOrder(DebitJudgement.ACCEPTED, DebitJudgement.REPLAYED);
        assertThat(balance(account)).isEqualTo(-5_000);
    }

    @Test
    void whoPaysWhileTheResultIsPostedKeepsBothMoneys() throws Exception {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView item = debits.itemsOf(bank).get(0);

        allAtOnce(
                2,
                side -> {
                    if (side == 0) {
                        debits.report(bank, collected(item));
                    } else {
                        pay(account, 5_000);
                    }
                    return null;
                });

        assertThat(balance(account)).isEqualTo(5_000);
    }

    @Test
    void whoPaysAtTheCutOffIsEitherWithdrawnOrCredited() throws Exception {
        List<AccountRow> accounts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            accounts.add(debits.owing(bank, 5_000));
        }
        debits.announce();
        debits.at("2026-11-25T20:00:00+08:00");

        allAtOnce(
                2,
                side -> {
                    if (side == 0) {
                        debits.handOver();
                    } else {
                        accounts.forEach(account -> pay(account, 5_000));
                    }
                    return null;
                });
        debits.at("2026-11-26T16:00:00+08:00");
        List<DebitItemView> sent = debits.itemsOf(bank);
        if (!sent.isEmpty()) {
            debits.report(bank, sent.stream().map(DebitFixture::collected).toList());
        }

        long credit = accounts.stream().mapToLong(this::balance).sum();
        assertThat(credit).isEqualTo(5_000L * sent.size());
    }

    @Test
    void whoPaysWhileTheBatchIsCreatedIsNotDebited() throws Exception {
        List<AccountRow> accounts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            accounts.add(debits.owing(bank, 5_000));
        }

        allAtOnce(
                2,
                side -> {
                    if (side == 0) {
                        debits.announce();
                    } else {
                        accounts.forEach(account -> pay(account, 5_000));
                    }
                    return null;
                });
        debits.cutOff();

        assertThat(debits.batchesOf(bank)).isEmpty();
    }

    @Test
    void aMandateCancelledAtTheCutOffIsEitherWithdrawnOrAtTheBank() throws Exception {
        AccountRow account = debits.owing(bank, 5_000);
        long mandate = given.count("select id from mandate where account_id = ?", account.id());
        debits.announce();

        allAtOnce(
                2,
                side -> {
                    if (side == 0) {
                        debits.cutOff();
                    } else {
                        mandates.cancel(bank.partnerId(), mandate, DebitFixture.JOB);
                    }
                    return null;
                });

        assertThat(
                        given.count(
                                "select count(*) from debit_item i join debit_batch b on b.id ="
                                        + " i.batch_id where i.account_id = ? and ((i.state ="
                                        + " 'SENT' and b.state = 'READY') or (i.state ="
                                        + " 'WITHDRAWN' and b.state = 'CANCELLED'))",
                                account.id()))
                .isOne();
    }

    @Test
    void twoRunsAtOncePlanEachAccountOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            debits.owing(bank, 1_000);
        }

        allAtOnce(3, side -> debits.announce());
        debits.cutOff();

        assertThat(debits.itemsOf(bank)).hasSize(20);
    }

    /** Each statement of a lot fails once; the bank sends the part again. */
    @ParameterizedTest
    @ValueSource(strings = {"collected", "failed", "returned"})
    void aPartCutOffAtAnyStatementAndSentAgainIsAppliedOnce(String outcome) {
        int statements = 0;
        for (int cut = 1; cut == 1 || cut <= statements; cut++) {
            clock.reset();
            ClientFixture.Client one = clients.aClient();
            AccountRow account = debits.owing(one, 5_000);
            debits.collectDay();
            DebitItemView item = debits.itemsOf(one).get(0);
            DebitResult result =
                    switch (outcome) {
                        case "collected" -> collected(item);
                        case "failed" -> failed(item, DebitReason.INSUFFICIENT_FUNDS);
                        default -> returned(item, DebitReason.OTHER);
                    };
            if (outcome.equals("returned")) {
                debits.report(one, collected(item));
            }
            int at = cut;
            hook.beforeEach(
                    statement -> {
                        if (statement == at) {
                            throw new IllegalStateException("cut off at " + at);
                        }
                    });
            boolean failed = false;
            try {
                debits.report(one, result);
            } catch (RuntimeException cutOff) {
                failed = true;
            }
            hook.stop();
            if (cut == 1) {
                hook.beforeEach(statement -> {});
            }
            List<JudgedResult> again = debits.report(one, result);
            if (cut == 1) {
                statements = hook.stop();
            }

            assertThat(failed).as("statement %d failed", cut).isTrue();
            assertThat(again.get(0).judgement())
                    .as("sent again after statement %d", cut)
                    .isIn(DebitJudgement.ACCEPTED, DebitJudgement.REPLAYED);
            assertThat(balance(account)).isEqualTo(outcome.equals("collected") ? 0 : -5_000);
        }
        assertThat(statements).isGreaterThan(8);
    }

    @Test
    void aRunCutOffInTheMiddleAndDoneAgainPlansEachAccountOnce() {
        debits.announce();
        debits.owing(bank, 5_000);
        hook.beforeEach(
                statement -> {
                    if (statement == 5) {
                        throw new IllegalStateException("cut off");
                    }
                });
        try {
            debits.announce();
        } catch (RuntimeException cutOff) {
            // The run ends; what its transactions wrote stays.
        }
        hook.stop();

        debits.announce();
        debits.cutOff();

        assertThat(debits.itemsOf(bank)).hasSize(1);
    }

    /**
     * A lot is 50: what was applied of a part stays, and the rest follows when it is sent again.
     */
    @Test
    void aPartCutOffInItsSecondLotKeepsTheFirst() {
        ClientFixture.Client other = clients.aClient();
        int firstLot = statementsOf(other, reportOf(other, 50)) - 1;
        List<DebitResult> part = reportOf(bank, 60);
        long batch = debits.batchesOf(bank).get(0).batchId();
        hook.beforeEach(
                statement -> {
                    if (statement == firstLot + 3) {
                        throw new IllegalStateException("cut off");
                    }
                });
        assertThatThrownBy(() -> debits.report(bank, batch, part))
                .hasStackTraceContaining("cut off");
        hook.stop();
        assertThat(payments("POSTED")).isEqualTo(50);

        List<JudgedResult> again = debits.report(bank, part);

        assertThat(again.subList(0, 50))
                .extracting(JudgedResult::judgement)
                .containsOnly(DebitJudgement.REPLAYED);
        assertThat(again.subList(50, 60))
                .extracting(JudgedResult::judgement)
                .containsOnly(DebitJudgement.ACCEPTED);
        assertThat(payments("POSTED")).isEqualTo(60);
        assertThat(debits.batchesOf(bank).get(0).state()).isEqualTo(DebitBatchState.COMPLETED);
    }

    /** A part of yesterday that comes a moment before midnight, and takes longer than that. */
    @Test
    void aPartThatTakesPastMidnightIsOfTheDayItCame() {
        List<DebitResult> part = reportOf(bank, 60);
        long batch = debits.batchesOf(bank).get(0).batchId();
        debits.at("2026-11-27T23:59:59.900+08:00");
        Instant midnight = DebitFixture.instant("2026-11-28T00:00:00+08:00");
        hook.beforeEach(
                statement -> {
                    if (statement == 12) {
                        clock.set(midnight);
                    }
                });

        List<JudgedResult> answer = debits.report(bank, batch, LocalDate.of(2026, 11, 26), part);
        hook.stop();

        assertThat(answer)
                .extracting(JudgedResult::judgement)
                .containsOnly(DebitJudgement.ACCEPTED)
                .hasSize(60);
    }

    @Test
    void aPartOfAWrongDayIsRefusedBeforeAnythingIsApplied() {
        List<DebitResult> part = new ArrayList<>(reportOf(bank, 60));
        for (int i = 0; i < 50; i++) {
            part.set(i, failed(debits.itemsOf(bank).get(i), DebitReason.OTHER));
        }
        long batch = debits.batchesOf(bank).get(0).batchId();

        assertThatThrownBy(() -> debits.report(bank, batch, LocalDate.of(2026, 11, 20), part))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e ->
                                assertThat(e.code())
                                        .isEqualTo(PaymentError.BUSINESS_DATE_NOT_ALLOWED));

        assertThat(debits.itemsOf(bank))
                .extracting(DebitItemView::state)
                .containsOnly(DebitItemState.SENT);
    }

    private List<DebitResult> reportOf(ClientFixture.Client of, int count) {
        clock.reset();
        for (int i = 0; i < count; i++) {
            debits.owing(of, 1_000);
        }
        debits.collectDay();
        return debits.itemsOf(of).stream().map(DebitFixture::collected).toList();
    }

    private int statementsOf(ClientFixture.Client of, List<DebitResult> part) {
        long batch = debits.batchesOf(of).get(0).batchId();
        hook.beforeEach(statement -> {});
        debits.report(of, batch, part);
        return hook.stop();
    }

    @Test
    void aBankWhoseDebitsFailDoesNotStopTheOthers() {
        debits.owing(clients.aClient(), 1_000);
        ClientFixture.Client last = clients.aClient();
        debits.owing(last, 2_000);
        // The banks are read first; then the first of them fails.
        hook.beforeEach(
                statement -> {
                    if (statement == 2) {
                        throw new IllegalStateException("no such table");
                    }
                });

        assertThatThrownBy(() -> debits.announce()).hasStackTraceContaining("no such table");
        hook.stop();

        debits.cutOff();
        assertThat(debits.itemsOf(last)).hasSize(1);
    }

    /** Random results, twice each, in any order: the same sums on both sides. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheBankReportsTheBooksAgree(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            debits.owing(bank, 100 + random.nextInt(20_000));
        }
        debits.collectDay();
        List<DebitItemView> items = debits.itemsOf(bank);
        DebitReason[] reasons =
                EnumSet.allOf(DebitReason.class).stream()
                        .filter(DebitReason::ofBanks)
                        .toArray(DebitReason[]::new);
        List<DebitResult> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            DebitItemView item = items.get(random.nextInt(items.size()));
            DebitReason reason = reasons[random.nextInt(reasons.length)];
            reports.add(
                    switch (random.nextInt(4)) {
                        case 0 -> failed(item, reason);
                        case 1 -> returned(item, reason);
                        default -> collected(item);
                    });
        }

        for (DebitResult report : reports) {
            debits.report(bank, report);
        }
        debits.report(bank, reports);

        long posted =
                debits.itemsOf(bank).stream()
                        .filter(item -> item.state() == DebitItemState.COLLECTED)
                        .mapToLong(DebitItemView::amountFen)
                        .sum();
        assertThat(
                        given.count(
                                "select coalesce(sum(amount_fen), 0) from payment where partner_id"
                                        + " = ? and state = 'POSTED'",
                                bank.partnerId()))
                .isEqualTo(posted);
    }

    private void everyItemIsInOneStateAndEveryBatchIsItsSum() {
        assertThat(
                        given.count(
                                "select count(*) from debit_batch b where b.state in ('READY',"
                                        + " 'COMPLETED') and (b.item_count, b.total_fen) <> (select"
                                        + " count(*), sum(i.amount_fen) from debit_item i where"
                                        + " i.batch_id = b.id and i.state <> 'WITHDRAWN')"))
                .as("batches that are not the sum of their items")
                .isZero();
        assertThat(
                        given.count(
                                "select count(*) from debit_item i where (select e.to_state from"
                                        + " debit_item_event e where e.item_id = i.id order by"
                                        + " field(e.to_state, 'PLANNED', 'SENT', 'WITHDRAWN',"
                                        + " 'COLLECTED', 'FAILED', 'RETURNED') desc limit 1) <>"
                                        + " i.state"))
                .as("items whose last event is not their state")
                .isZero();
        assertThat(
                        given.count(
                                "select count(*) from debit_item i left join payment p on"
                                        + " p.partner_id = (select b.partner_id from debit_batch b"
                                        + " where b.id = i.batch_id) and p.channel ="
                                        + " 'DIRECT_DEBIT' and p.account_id = i.account_id and"
                                        + " p.amount_fen = i.amount_fen where i.state in"
                                        + " ('COLLECTED', 'RETURNED') and p.id is null"))
                .as("collected items without their payment")
                .isZero();
    }

    private void pay(AccountRow account, long fen) {
        payments.collect(
                new CollectPayment(
                        given.bank(),
                        Actor.client("test"),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        account.number(),
                        fen,
                        LocalDate.now(clock),
                        clock.instant(),
                        Channel.COUNTER,
                        Tender.CASH,
                        null,
                        null,
                        null,
                        null));
    }

    private long payments(String state) {
        return given.count(
                "select count(*) from payment where partner_id = ? and state = ?",
                bank.partnerId(),
                state);
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private interface Side<T> {
        T run(int side) throws Exception;
    }

    private static <T> List<T> allAtOnce(int sides, Side<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(sides);
        ExecutorService pool = Executors.newFixedThreadPool(sides);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < sides; i++) {
                int side = i;
                calls.add(
                        () -> {
                            start.await();
                            return work.run(side);
                        });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
