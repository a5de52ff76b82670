package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.Refunds;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.Reversals;
import org.hearth.payment.ReversePayment;
import org.hearth.payment.StatementHook;
import org.hearth.payment.Suspense;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the books of all partners say the money was for is what the bills were paid. */
@QuarkusTest
class MoneyOfADayTest {

    private static final LocalDate TODAY = BankBook.TODAY;
    private static final LocalDate DUE = TODAY.plusDays(7);
    private static final Actor FINANCE = Actor.staff("finance");

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject Suspense suspense;
    @Inject Refunds refunds;
    @Inject SettlementBooks settlement;
    @Inject LedgerCheck ledger;
    @Inject @PersistenceUnitExtension StatementHook hook;

    private AccountRow account;
    private final List<Long> banks = new ArrayList<>();

    @BeforeEach
    void anAccountAndThreeBanks() {
        account = given.account();
        for (int i = 0; i < 3; i++) {
            banks.add(given.bank());
        }
    }

    @AfterEach
    void theLedgerIsSound() {
        hook.stop();
        assertThat(ledger.run().faults()).isEmpty();
    }

    private PaymentView pay(int bank, long fen) {
        return pay(bank, account.number(), fen);
    }

    private PaymentView pay(int bank, String accountNumber, long fen) {
        return new BankBook(payments, banks.get(bank))
                .pay(UUID.randomUUID().toString(), accountNumber, fen, TODAY, Tender.CASH);
    }

    private void reverse(int bank, PaymentView payment) {
        String number = UUID.randomUUID().toString();
        reversals.reverse(
                new ReversePayment(
                        banks.get(bank),
                        Actor.client("test"),
                        number,
                        number,
                        payment.transactionNumber(),
                        payment.amountFen(),
                        "keyed in wrongly",
                        ReversalKind.REVERSAL));
    }

    private SettlementBook book(int bank) {
        return settlement.book(banks.get(bank), TODAY);
    }

    private long bill(String figure) {
        return given.count(
                "select coalesce(sum(" + figure + "), 0) from bill where account_id = ?",
                account.id());
    }

    private void assertBooksAreTheBills(String when) {
        long gas = 0;
        long garbage = 0;
        long lateFee = 0;
        for (int bank = 0; bank < banks.size(); bank++) {
            SettlementBook book = book(bank);
            AppliedLater later = book.appliedLater();
            gas += book.netFen(BookShare.GAS) + later.gasFen();
            garbage += book.cityFen();
            lateFee += book.netFen(BookShare.LATE_FEE) + later.lateFeeFen();
            assertThat(
                            later.gasFen()
                                    + later.garbageFen()
                                    + later.lateFeeFen()
                                    + later.creditFen()
                                    + later.suspenseFen()
                                    + later.refundedFen())
                    .as(when)
                    .isZero();
        }
        assertThat(garbage).as(when).isEqualTo(bill("greatest(0, paid_fen - gas_fen)"));
        assertThat(gas).as(when).isEqualTo(bill("least(paid_fen, gas_fen)"));
        assertThat(lateFee).as(when).isEqualTo(bill("late_fee_paid_fen"));
    }

    /** 10,000 gas and 1,600 garbage: paid 5,000 and 6,600, the first taken back, 5,000 again. */
    @Test
    void garbage_fee_that_others_paid_is_handed_over_once() {
        given.bill(account, DUE, 10_000, 1_600);
        PaymentView first = pay(0, 5_000);
        pay(1, 6_600);
        reverse(0, first);
        pay(2, 5_000);

        assertThat(book(0).reversals().share(BookShare.GARBAGE)).isEqualTo(1_600);
        assertThat(book(0).reversals().share(BookShare.GAS)).isEqualTo(3_400);
        assertThat(book(1).cityFen() + book(0).cityFen() + book(2).cityFen()).isEqualTo(1_600);
        assertBooksAreTheBills("in the end");
    }

    @Test
    void credit_that_settles_a_bill_later_is_told_apart_from_the_net() {
        given.bill(account, DUE, 1_000, 800);
        PaymentView first = pay(0, 1_800);
        pay(1, 2_500);
        reverse(0, first);

        SettlementBook book = book(1);
        assertThat(book.netFen()).isEqualTo(2_500);
        assertThat(book.netFen(BookShare.CREDIT)).isEqualTo(2_500);
        assertThat(book.appliedLater()).isEqualTo(new AppliedLater(1_000, 800, 0, -1_800, 0, 0));
        assertThat(book.cityFen()).isEqualTo(800);
        assertBooksAreTheBills("in the end");
    }

    @Test
    void suspense_that_finds_its_account_is_told() {
        given.bill(account, DUE, 500, 100);
        PaymentView lost = pay(0, "99999999999", 900);
        suspense.match(FINANCE, lost.paymentId(), account.number());

        assertThat(book(0).netFen(BookShare.SUSPENSE)).isEqualTo(900);
        assertThat(book(0).appliedLater()).isEqualTo(new AppliedLater(500, 100, 0, 300, -900, 0));
        assertBooksAreTheBills("in the end");
    }

    @Test
    void refunds_are_told_once_they_are_approved() {
        PaymentView ahead = pay(0, 700);
        PaymentView lost = pay(0, "99999999999", 40);
        long credit = refunds.propose(FINANCE, ahead.paymentId(), 500, "moved");
        long ofSuspense = refunds.propose(FINANCE, lost.paymentId(), 40, "nobody's");
        assertThat(book(0).appliedLater()).isEqualTo(AppliedLater.NOTHING);

        refunds.approve(Actor.staff("second"), credit);
        refunds.approve(Actor.staff("second"), ofSuspense);

        assertThat(book(0).appliedLater()).isEqualTo(new AppliedLater(0, 0, 0, -500, -40, 540));
        assertThat(settlement.book(banks.get(0), TODAY.minusDays(1)).appliedLater())
                .isEqualTo(AppliedLater.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatever_is_paid_taken_back_and_matched(long seed) {
        Random dice = new Random(seed);
        List<PaymentView> standing = new ArrayList<>();
        List<Integer> paidBy = new ArrayList<>();
        given.bill(account, TODAY.minusDays(20), 5_000, 1_600);
        given.bill(account, DUE, 3_000, 800);
        for (int step = 0; step < 14; step++) {
            int bank = dice.nextInt(banks.size());
            int thrown = dice.nextInt(10);
            if (thrown < 4 && !standing.isEmpty()) {
                int one = dice.nextInt(standing.size());
                reverse(paidBy.remove(one), standing.remove(one));
            } else if (thrown == 4) {
                PaymentView lost = pay(bank, "99999999999", 1 + dice.nextInt(4_000));
                suspense.match(FINANCE, lost.paymentId(), account.number());
                standing.add(lost);
                paidBy.add(bank);
            } else {
                standing.add(pay(bank, 1 + dice.nextInt(6_000)));
                paidBy.add(bank);
            }
            assertBooksAreTheBills("after step " + step);
        }
    }

    /** A bill is paid whole while the book is read: it is in every figure or in none. */
    @Test
    void an_open_days_book_is_of_one_moment() {
        hook.beforeEach(statement -> {});
        book(0);
        int statements = hook.stop();
        for (int at = 1; at <= statements; at++) {
            int now = at;
            hook.beforeEach(
                    statement -> {
                        if (statement == now) {
                            elsewhere(this::billPaidWhole);
                        }
                    });
            SettlementBook book = book(0);
            hook.stop();

            assertThat(book.payments().share(BookShare.SUSPENSE)).as("at " + at).isZero();
            assertThat(book.payments().share(BookShare.GAS)).isEqualTo(book.netFen() / 2);
        }
    }

    private static void elsewhere(Runnable work) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            other.shutdown();
        }
    }

    private void billPaidWhole() {
        AccountRow other = given.account();
        given.bill(other, DUE, 500, 500);
        pay(0, other.number(), 1_000);
    }
}
