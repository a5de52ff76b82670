package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.debit.DebitFixture.collected;
import static org.hearth.debit.DebitFixture.id;
import static org.hearth.debit.DebitFixture.returned;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.Payments;
import org.hearth.payment.Refunds;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.Reversals;
import org.hearth.payment.ReversePayment;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that meet other money in the books: no item hangs, and none holds up the rest. */
@QuarkusTest
class UnappliedResultsTest {

    private static final Actor FIRST = Actor.staff("first");
    private static final Actor SECOND = Actor.staff("second");

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject DebitDesk desk;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject Refunds refunds;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private ClientFixture.Client bank;
    private AccountRow one;
    private AccountRow other;
    private List<DebitItemView> items;

    @BeforeEach
    void twoDebitsAtTheBank() {
        bank = clients.aClient();
        one = debits.owing(bank, 5_000);
        other = debits.owing(bank, 2_000);
        debits.collectDay();
        items = debits.itemsOf(bank);
    }

    @AfterEach
    void theBooksAgree() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void resultsAfterTheBanksBookFollowWhatTheBookBrought() {
        bookBrings(items.get(0), 5_000);
        bookBrings(items.get(1), 2_000);

        assertThat(judged(collected(items.get(0)), collected(items.get(1))))
                .containsExactly(DebitJudgement.ACCEPTED, DebitJudgement.ACCEPTED);

        assertThat(balance(one)).isZero();
        assertThat(balance(other)).isZero();
        assertThat(debits.batchesOf(bank).get(0).state()).isEqualTo(DebitBatchState.COMPLETED);
        assertThat(judged(collected(items.get(0)))).containsExactly(DebitJudgement.REPLAYED);
        assertThat(open()).isEmpty();
    }

    @Test
    void aReturnAfterTheBanksBookTakesBackWhatTheBookBrought() {
        bookBrings(items.get(0), 5_000);
        debits.report(bank, collected(items.get(0)), collected(items.get(1)));
        debits.at("2026-12-01T09:00:00+08:00");

        assertThat(judged(returned(items.get(0), DebitReason.OTHER)))
                .containsExactly(DebitJudgement.ACCEPTED);

        assertThat(balance(one)).isEqualTo(-5_000);
    }

    @Test
    void moneyTheBookBroughtForAClosedAccountIsTheDebitsToo() {
        given.closed(one);
        bookBrings(items.get(0), 5_000);

        assertThat(judged(collected(items.get(0)))).containsExactly(DebitJudgement.ACCEPTED);
        assertThat(debits.itemsOf(bank).get(0).state()).isEqualTo(DebitItemState.COLLECTED);
    }

    @Test
    void otherMoneyUnderTheNumberIsFinances() {
        bookBrings(items.get(0), 4_999);

        List<JudgedResult> answer =
                debits.report(bank, collected(items.get(0)), collected(items.get(1)));

        assertThat(answer)
                .containsExactly(
                        new JudgedResult(
                                id(items.get(0)), DebitJudgement.CONFLICT, DebitItemState.SENT),
                        new JudgedResult(
                                id(items.get(1)),
                                DebitJudgement.ACCEPTED,
                                DebitItemState.COLLECTED));
        assertThat(open())
                .singleElement()
                .satisfies(
                        result -> {
                            assertThat(result.accountNumber()).isEqualTo(one.number());
                            assertThat(result.outcome()).isEqualTo(DebitOutcome.COLLECTED);
                            assertThat(result.cause()).isEqualTo(UnappliedCause.NUMBER_TAKEN);
                        });
    }

    @Test
    void aReturnWhoseNumberIsTakenIsAnsweredWithTheItemsState() {
        debits.report(bank, collected(items.get(0)), collected(items.get(1)));
        bookBrings("paid-" + id(items.get(0)), one, 100);
        reversals.reverse(
                new ReversePayment(
                        bank.partnerId(),
                        Actor.client(bank.clientId()),
                        "key-" + id(items.get(0)),
                        id(items.get(0)) + "-R",
                        "paid-" + id(items.get(0)),
                        100,
                        "mistake",
                        ReversalKind.RETURN));

        assertThat(debits.report(bank, returned(items.get(0), DebitReason.OTHER)))
                .containsExactly(
                        new JudgedResult(
                                id(items.get(0)),
                                DebitJudgement.CONFLICT,
                                DebitItemState.COLLECTED));
    }

    @Test
    void aReturnOfRefundedMoneyHoldsUpNoOther() {
        given.closed(one);
        debits.report(bank, collected(items.get(0)), collected(items.get(1)));
        long payment =
                payments.byTransactionNumber(bank.partnerId(), id(items.get(0)))
                        .orElseThrow()
                        .paymentId();
        refunds.approve(SECOND, refunds.propose(FIRST, payment, 5_000, "moved away"));

        for (DebitJudgement second : List.of(DebitJudgement.ACCEPTED, DebitJudgement.REPLAYED)) {
            assertThat(
                            judged(
                                    returned(items.get(0), DebitReason.OTHER),
                                    returned(items.get(1), DebitReason.OTHER)))
                    .containsExactly(DebitJudgement.CONFLICT, second);
        }

        assertThat(balance(other)).isEqualTo(-2_000);
        UnappliedResult task = open().get(0);
        assertThat(open()).hasSize(1);
        assertThat(task.cause()).isEqualTo(UnappliedCause.PAYMENT_REFUNDED);
        desk.work(task.id(), "the bank was asked", FIRST);
        assertThat(open()).isEmpty();
    }

    /** The bank's book of a closed day names a collection that no result had told of. */
    private void bookBrings(DebitItemView item, long fen) {
        bookBrings(id(item), item == items.get(0) ? one : other, fen);
    }

    private void bookBrings(String number, AccountRow account, long fen) {
        payments.collect(
                new CollectPayment(
                        bank.partnerId(),
                        Actor.system("reconciliation"),
                        "file " + number,
                        number,
                        account.number(),
                        fen,
                        LocalDate.of(2026, 11, 25),
                        clock.instant(),
                        Channel.PARTNER_FILE,
                        Tender.NOT_STATED,
                        null,
                        null,
                        null,
                        null));
    }

    private List<DebitJudgement> judged(DebitResult... results) {
        return debits.report(bank, results).stream().map(JudgedResult::judgement).toList();
    }

    /** Those of this bank's accounts. */
    private List<UnappliedResult> open() {
        return desk.unapplied(null).results().stream()
                .filter(
                        result ->
                                List.of(one.number(), other.number())
                                        .contains(result.accountNumber()))
                .toList();
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }
}
