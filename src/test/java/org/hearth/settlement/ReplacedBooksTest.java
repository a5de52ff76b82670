package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.Payments;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner sends a corrected book: what the one before had named on other dates is not lost. */
@QuarkusTest
class ReplacedBooksTest {

    private static final LocalDate TODAY = BankBook.TODAY;
    private static final LocalDate BEFORE = TODAY.minusDays(1);

    @Inject Given given;
    @Inject Payments payments;
    @Inject SaidBooks books;
    @Inject Days days;
    @Inject Differences differences;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private long bank;
    private BankBook book;
    private AccountRow account;

    @BeforeEach
    void aBank() {
        bank = given.bank();
        book = new BankBook(payments, bank);
        account = given.account();
    }

    @AfterEach
    void theLedgerIsSound() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    private SaidLine line(String number, long fen) {
        return SaidBooks.payment(number, account.number(), fen);
    }

    private ReconciliationView send(LocalDate date, SaidLine... lines) {
        return books.send(bank, date, List.of(lines)).reconciliation();
    }

    private String mark(String number) {
        return payments.byTransactionNumber(bank, number).orElseThrow().reconciliation().name();
    }

    /** The open tasks of a number: its judgements, in order. */
    private long toDo(String number, String judgement) {
        return given.count(
                "select count(*) from settlement_difference where partner_id = ?"
                        + " and transaction_number = ? and judgement = ?"
                        + " and state in ('OPEN', 'IN_WORK')",
                bank,
                number,
                judgement);
    }

    private long difference(String number) {
        return given.count(
                "select max(id) from settlement_difference where partner_id = ?"
                        + " and transaction_number = ?",
                bank,
                number);
    }

    private void resolve(String number) {
        Actor finance = Actor.staff("finance");
        differences.take(difference(number), finance);
        differences.resolve(
                difference(number), finance, DifferenceResolution.PARTNER_CORRECTED, null);
    }

    /** Booked late from a wrong line, on a date that was judged since. */
    @Test
    void money_booked_late_on_a_judged_date_becomes_a_task() {
        send(BEFORE, line("wrong", 700));
        send(TODAY);
        assertThat(toDo("wrong", "UTILITY_ONLY")).isZero();

        ReconciliationView corrected = send(BEFORE);

        assertThat(corrected.openDifferences()).isOne();
        assertThat(corrected.utilityOnly()).isEqualTo(new BookSum(1, 700));
        assertThat(toDo("wrong", "UTILITY_ONLY")).isOne();
        assertThat(mark("wrong")).isEqualTo("UTILITY_ONLY");
    }

    @Test
    void it_stays_a_task_in_the_file_after_the_next() {
        send(BEFORE, line("wrong", 700));
        send(TODAY);
        send(BEFORE);

        ReconciliationView third = send(BEFORE, line("other", 1));

        assertThat(third.openDifferences()).isEqualTo(2);
        assertThat(toDo("wrong", "UTILITY_ONLY")).isOne();
        assertThat(mark("wrong")).isEqualTo("UTILITY_ONLY");
    }

    @Test
    void it_is_no_task_any_more_when_a_file_names_it_again() {
        send(BEFORE, line("wrong", 700));
        send(TODAY);
        send(BEFORE);

        ReconciliationView third = send(BEFORE, line("wrong", 700), line("other", 1));

        assertThat(third.openDifferences()).isOne();
        assertThat(toDo("wrong", "UTILITY_ONLY")).isZero();
        assertThat(mark("wrong")).isEqualTo("MATCHED");
    }

    @Test
    void on_a_date_that_is_open_it_is_left_to_that_date() {
        send(BEFORE, line("wrong", 700));

        ReconciliationView corrected = send(BEFORE);

        assertThat(corrected.openDifferences()).isZero();
        assertThat(mark("wrong")).isEqualTo("UNMATCHED");
        assertThat(send(TODAY).utilityOnly()).isEqualTo(new BookSum(1, 700));
    }

    @Test
    void money_booked_late_and_accepted_loses_its_ground_with_the_line() {
        send(BEFORE, line("wrong", 700), line("other", 1));
        send(TODAY);
        resolve("wrong");

        send(BEFORE, line("other", 1));

        assertThat(toDo("wrong", "UTILITY_ONLY")).isOne();
    }

    /** The file of the next day had found it, and its correction drops it again. */
    @Test
    void what_another_date_had_found_becomes_a_task_again() {
        book.pay("evening", account.number(), 100, BEFORE);
        send(BEFORE);
        send(TODAY, line("evening", 100), line("wrong", 1));
        assertThat(toDo("evening", "UTILITY_ONLY")).isZero();

        send(TODAY, line("other", 1));

        assertThat(toDo("evening", "UTILITY_ONLY")).isOne();
        assertThat(mark("evening")).isEqualTo("UTILITY_ONLY");
    }

    /** The date's own corrected book names it: the task that stands in the other's file ends. */
    @Test
    void a_task_in_the_file_of_another_date_ends_when_the_own_date_names_it() {
        book.pay("evening", account.number(), 100, BEFORE);
        send(BEFORE, line("open", 5));
        send(TODAY, line("evening", 100), line("wrong", 1));
        send(TODAY, line("other", 1));
        assertThat(toDo("evening", "UTILITY_ONLY")).isOne();

        send(BEFORE, line("open", 5), line("evening", 100), line("more", 1));

        assertThat(toDo("evening", "UTILITY_ONLY")).isZero();
        assertThat(mark("evening")).isEqualTo("MATCHED");
    }

    /** Its own date has judged it since, and finance has worked it: an older file says no more. */
    @Test
    void what_was_judged_since_stays_as_it_was_judged() {
        book.pay("worked", account.number(), 100, TODAY);
        book.pay("missed", account.number(), 200, TODAY);
        send(BEFORE, line("worked", 100), line("missed", 200), line("wrong", 1));
        send(BEFORE, line("wrong", 1), line("first", 1));
        assertThat(mark("worked")).isEqualTo("UNMATCHED");
        send(TODAY, line("first", 1));
        resolve("worked");

        send(BEFORE, line("wrong", 1), line("second", 1));

        assertThat(mark("worked")).isEqualTo("RESOLVED");
        assertThat(mark("missed")).isEqualTo("UTILITY_ONLY");
        assertThat(toDo("missed", "UTILITY_ONLY")).isOne();
    }

    /** The next day repeats a number: that line is a difference, and stands for nothing. */
    @Test
    void a_line_that_repeats_another_dates_does_not_hide_what_is_missing() {
        book.pay("twice", account.number(), 100, BEFORE);
        send(BEFORE, line("twice", 100), line("open", 1));
        send(TODAY, line("twice", 100));

        ReconciliationView corrected = send(BEFORE, line("open", 1));

        assertThat(corrected.utilityOnly()).isEqualTo(new BookSum(1, 100));
        assertThat(mark("twice")).isEqualTo("UTILITY_ONLY");

        send(BEFORE, line("open", 1), line("twice", 100));
        assertThat(mark("twice")).isEqualTo("MATCHED");
    }

    @Test
    void tasks_of_the_replaced_book_end_and_are_on_record() {
        send(BEFORE, line("a", 100), line("b", 200));

        send(BEFORE, line("a", 100), line("b", 201));

        assertThat(
                        given.count(
                                "select count(*) from audit_entry a join settlement_difference d"
                                        + " on d.id = a.subject_id where d.partner_id = ?"
                                        + " and d.state = 'SUPERSEDED'"
                                        + " and a.action = 'difference.supersede'"
                                        + " and a.from_state = 'OPEN'",
                                bank))
                .isEqualTo(2);
    }
}
