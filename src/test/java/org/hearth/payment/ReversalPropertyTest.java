package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.junit.jupiter.api.Test;

/**
 * Whatever is paid and taken back in whatever order: the books agree after each step, nobody owes
 * and is owed at once, and when all is taken back the bills and the balance are what they were. All
 * accounts take a step before the books are looked at, as that looks at every account there is.
 */
@QuarkusTest
class ReversalPropertyTest {

    private static final int ACCOUNTS = 40;
    private static final int STEPS = 14;

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject LedgerCheck ledger;

    @Test
    void allTakenBackIsAsIfNothingHadBeenPaid() {
        List<History> histories =
                LongStream.rangeClosed(1, ACCOUNTS).mapToObj(History::new).toList();
        for (int step = 0; step < STEPS; step++) {
            histories.forEach(History::go);
            assertBooksAgree(histories);
        }
        while (histories.stream().anyMatch(History::standing)) {
            histories.forEach(History::takeBack);
            assertBooksAgree(histories);
        }
        histories.forEach(History::assertNothingIsLeft);
    }

    private void assertBooksAgree(List<History> histories) {
        assertThat(ledger.run().faults()).as("faults of %s", histories).isEmpty();
        histories.forEach(History::assertNobodyOwesAndIsOwed);
    }

    /** What happens to one account; its seed is shown where it fails, and does the same again. */
    private final class History {

        private final Random dice;
        private final String name;
        private final AccountRow account = given.account();
        private final List<Long> banks = List.of(given.bank(), given.bank());
        private final List<PaidAt> standing = new ArrayList<>();
        private int bills;

        History(long seed) {
            dice = new Random(seed);
            name = "account " + account.id() + " of seed " + seed;
            issue();
        }

        void go() {
            int thrown = dice.nextInt(10);
            if (thrown == 0) {
                issue();
            } else if (thrown < 4 && standing()) {
                takeBack();
            } else {
                pay(banks.get(dice.nextInt(2)));
            }
        }

        boolean standing() {
            return !standing.isEmpty();
        }

        private void issue() {
            long balance =
                    given.count("select balance_fen from account where id = ?", account.id());
            if (balance <= 0) {
                given.bill(
                        account,
                        Order.TODAY.plusDays(10 - dice.nextInt(60)),
                        dice.nextInt(20_000),
                        1 + dice.nextInt(3_200));
                bills++;
            }
        }

        private void pay(long bank) {
            Order order =
                    Order.of(bank, account.number(), 1 + dice.nextInt(15_000))
                            .inCash()
                            .paidSecondsAgo(dice.nextInt(3 * 86_400));
            standing.add(new PaidAt(bank, payments.collect(order.build()).payment()));
        }

        /** Any of those that stand. */
        void takeBack() {
            if (standing()) {
                PaidAt one = standing.remove(dice.nextInt(standing.size()));
                Reversed answer = reversals.reverse(Undo.of(one.bank, one.payment).build());
                assertThat(answer.reversal().state()).as(name).isEqualTo(ReversalState.REVERSED);
            }
        }

        void assertNobodyOwesAndIsOwed() {
            long credit =
                    given.count(
                            "select coalesce(sum(unapplied_fen), 0) from payment where account_id"
                                    + " = ? and state = 'POSTED'",
                            account.id());
            long open =
                    given.count(
                            "select coalesce(sum(amount_fen - paid_fen + late_fee_fen -"
                                    + " late_fee_paid_fen), 0) from bill where account_id = ?",
                            account.id());
            assertThat(credit == 0 || open == 0)
                    .as("%s: credit %d, open %d", name, credit, open)
                    .isTrue();
        }

        void assertNothingIsLeft() {
            assertThat(
                            given.count(
                                    "select count(*) from bill where account_id = ? and status ="
                                            + " 'OPEN' and paid_fen = 0 and late_fee_fen = 0 and"
                                            + " late_fee_paid_fen = 0 and late_fee_through is null",
                                    account.id()))
                    .as(name)
                    .isEqualTo(bills);
            assertThat(
                            given.count(
                                    "select a.balance_fen + sum(b.amount_fen) from account a join"
                                            + " bill b on b.account_id = a.id where a.id = ?",
                                    account.id()))
                    .as(name)
                    .isZero();
            assertThat(
                            given.count(
                                    "select coalesce(sum(l.garbage_fen), 0) - (select"
                                            + " coalesce(sum(r.garbage_fen), 0) from reversal r"
                                            + " where r.account_id = ?) from allocation l join"
                                            + " payment p on p.id = l.payment_id where"
                                            + " p.account_id = ?",
                                    account.id(),
                                    account.id()))
                    .as(name)
                    .isZero();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record PaidAt(long bank, PaymentView payment) {}
}
