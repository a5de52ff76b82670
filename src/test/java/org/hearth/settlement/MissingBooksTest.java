package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.Given;
import org.hearth.LockWaits;
import org.hearth.TestClock;
import org.hearth.payment.Payments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner collected and does not send its book: finance is told, once. */
@QuarkusTest
class MissingBooksTest {

    private static final LocalDate TODAY = BankBook.TODAY;

    @Inject Given given;
    @Inject LockWaits locks;
    @Inject Payments payments;
    @Inject SaidBooks books;
    @Inject MissingBooks missing;
    @Inject Days days;
    @Inject DayRepository dayRows;
    @Inject TestClock clock;

    private long bank;

    @BeforeEach
    void aBankThatCollected() {
        bank = given.bank();
        new BankBook(payments, bank).pay(given.account().number(), 100);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private long alerts() {
        return given.count(
                "select count(*) from settlement_alert where partner_id = ? and cleared_at is null",
                bank);
    }

    private DayView day() {
        return days.byId(
                given.count(
                        "select id from settlement_day where partner_id = ? order by business_date"
                                + " limit 1",
                        bank));
    }

    private long events() {
        return given.count(
                "select count(*) from outbox_event where partner_id = ?"
                        + " and type = 'settlement.book-missing'",
                bank);
    }

    @Test
    void until_noon_of_the_next_day_there_is_time() {
        clock.set(OffsetDateTime.parse("2026-11-24T11:59:59+08:00").toInstant());
        missing.watch();

        assertThat(alerts()).isZero();
        assertThat(day().state()).isEqualTo(DayClose.OPEN);
        assertThat(day().businessDate()).isEqualTo(TODAY);
        assertThat(day().overdue()).isFalse();
    }

    @Test
    void from_noon_on_it_is_missing_and_told_once() {
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        missing.watch();
        missing.watch();

        assertThat(alerts()).isOne();
        assertThat(events()).isOne();
        assertThat(day().overdue()).isTrue();
        assertThat(days.overdue()).isNotEmpty();
    }

    @Test
    void the_alert_goes_when_the_book_has_come() {
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        missing.watch();

        books.send(bank, TODAY, List.of());
        missing.watch();

        assertThat(alerts()).isZero();
        assertThat(events()).isOne();
    }

    @Test
    void a_date_skipped_by_a_later_book_is_missing_all_the_same() {
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        books.send(bank, TODAY.plusDays(1), List.of());
        missing.watch();

        assertThat(alerts()).isOne();
    }

    @Test
    void a_book_that_is_being_judged_is_not_missing() {
        clock.set(OffsetDateTime.parse("2026-11-24T11:00:00+08:00").toInstant());
        missing.watch();
        given.run(
                "insert into reconciliation select id, partner_id, business_date, 'JUDGING', null,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'client:test',"
                        + " '2026-11-24', null, '2026-11-30', 0, null, -1 from settlement_day"
                        + " where partner_id = ?",
                bank);
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        missing.watch();
        long whileJudged = alerts();
        given.run("delete from reconciliation where partner_id = ?", bank);

        assertThat(whileJudged).isZero();
    }

    /** The payment of the date before was named by its own book; its reversal was booked today. */
    @Test
    void a_date_of_reversals_alone_is_a_date() {
        given.run("update payment set reconciliation = 'MATCHED' where partner_id = ?", bank);
        given.run(
                "insert into reversal select id + 1, partner_id, 'r', transaction_number, id,"
                        + " account_id, account_number, 'REVERSED', amount_fen, 0, 0, 0,"
                        + " amount_fen, 0, 0, business_date, 'x', received_at, 'UNMATCHED', 0,"
                        + " 'RETURN' from payment where partner_id = ?",
                bank);
        missing.watch();
        long listed = given.count("select count(*) from settlement_day where partner_id = ?", bank);
        given.run("delete from reversal where partner_id = ?", bank);

        assertThat(listed).isOne();
    }

    /** The file comes in while the watch lists its date: the second finds what the first made. */
    @Test
    void a_book_comes_while_its_date_is_listed() throws Exception {
        AtomicReference<Future<Reconciled>> sent = new AtomicReference<>();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            dayRows.findOrAdd(bank, TODAY);
                            sent.set(pool.submit(() -> books.send(bank, TODAY, List.of())));
                            locks.untilWaitingOrDone(sent.get());
                        });
        pool.shutdown();

        assertThat(sent.get().get().reconciliation().step()).isEqualTo(ReconciliationStep.FINISHED);
    }

    @Test
    void who_collected_nothing_sends_nothing() {
        long idle = given.bank();
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        missing.watch();

        assertThat(given.count("select count(*) from settlement_day where partner_id = ?", idle))
                .isZero();
    }
}
