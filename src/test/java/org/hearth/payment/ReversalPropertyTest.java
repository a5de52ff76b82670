package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is paid and taken back in whatever order: the books agree after each step, nobody owes
 * and is owed at once, and when all is taken back the bills and the balance are what they were.
 */
@QuarkusTest
class ReversalPropertyTest {

    private static final int STEPS = 14;

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject LedgerCheck ledger;

    /** A failing seed is shown with the test's name, and does the same again. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allTakenBackIsAsIfNothingHadBeenPaid(long seed) {
        Random dice = new Random(seed);
        AccountRow account = given.account();
        List<Long> bills = new ArrayList<>();
        List<PaymentView> standing = new ArrayList<>();
        List<Long> banks = List.of(given.bank(), given.bank());
        issue(account, bills, dice);
        for (int step = 0; step < STEPS; step++) {
            int thrown = dice.nextInt(10);
            if (thrown == 0) {
                issue(account, bills, dice);
            } else if (thrown < 4 && !standing.isEmpty()) {
                reverse(standing.remove(dice.nextInt(standing.size())), banks);
            } else {
                standing.add(pay(account, banks.get(dice.nextInt(2)), dice));
            }
            assertBooksAgree(account);
        }
        Collections.shuffle(standing, dice);
        for (PaymentView payment : standing) {
            reverse(payment, banks);
            assertBooksAgree(account);
        }

        assertThat(
                        given.count(
                                "select count(*) from bill where account_id = ? and status = 'OPEN'"
                                        + " and paid_fen = 0 and late_fee_fen = 0 and"
                                        + " late_fee_paid_fen = 0 and late_fee_through is null",
                                account.id()))
                .isEqualTo(bills.size());
        assertThat(
                        given.count(
                                "select a.balance_fen + sum(b.amount_fen) from account a join bill b"
                                        + " on b.account_id = a.id where a.id = ?",
                                account.id()))
                .isZero();
        assertThat(
                        given.count(
                                "select coalesce(sum(l.garbage_fen), 0) - (select"
                                        + " coalesce(sum(r.garbage_fen), 0) from reversal r where"
                                        + " r.account_id = ?) from allocation l join payment p on"
                                        + " p.id = l.payment_id where p.account_id = ?",
                                account.id(),
                                account.id()))
                .isZero();
    }

    private void issue(AccountRow account, List<Long> bills, Random dice) {
        boolean inCredit =
                given.count("select balance_fen > 0 from account where id = ?", account.id()) > 0;
        if (!inCredit) {
            bills.add(
                    given.bill(
                            account,
                            Order.TODAY.plusDays(10 - dice.nextInt(60)),
                            dice.nextInt(20_000),
                            1 + dice.nextInt(3_200)));
        }
    }

    private PaymentView pay(AccountRow account, long bank, Random dice) {
        Order order =
                Order.of(bank, account.number(), 1 + dice.nextInt(15_000))
                        .inCash()
                        .paidSecondsAgo(dice.nextInt(3 * 86_400));
        return payments.collect(order.build()).payment();
    }

    private void reverse(PaymentView payment, List<Long> banks) {
        long bank =
                banks.stream()
                        .filter(
                                b ->
                                        payments.byTransactionNumber(b, payment.transactionNumber())
                                                .isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(reversals.reverse(Undo.of(bank, payment).build()).reversal().state())
                .isEqualTo(ReversalState.REVERSED);
    }

    private void assertBooksAgree(AccountRow account) {
        assertThat(ledger.run().faults()).isEmpty();
        long credit =
                given.count(
                        "select coalesce(sum(unapplied_fen), 0) from payment where account_id = ?"
                                + " and state = 'POSTED'",
                        account.id());
        long open =
                given.count(
                        "select coalesce(sum(amount_fen - paid_fen + late_fee_fen -"
                                + " late_fee_paid_fen), 0) from bill where account_id = ?",
                        account.id());
        assertThat(credit == 0 || open == 0).as("credit %d, open %d", credit, open).isTrue();
    }
}
