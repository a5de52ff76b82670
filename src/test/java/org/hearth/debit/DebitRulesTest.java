package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.debit.DebitFixture.DAY;
import static org.hearth.debit.DebitFixture.JOB;
import static org.hearth.debit.DebitFixture.collected;
import static org.hearth.debit.DebitFixture.failed;
import static org.hearth.debit.DebitFixture.returned;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.partner.ClientFixture;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which bills are debited when, and what each result does; amounts in fen. */
@QuarkusTest
class DebitRulesTest {

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject DebitBatches batches;
    @Inject Debits resident;
    @Inject Mandates mandates;
    @Inject Accounts accounts;
    @Inject Payments payments;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private ClientFixture.Client bank;

    @BeforeEach
    void aBank() {
        bank = clients.aClient();
    }

    @AfterEach
    void theBooksAgree() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void anAccountsOpenBillsAreOneItemOfTheirSum() {
        AccountRow account = debits.household(bank);
        given.bill(account, LocalDate.of(2026, 12, 20), 3_000, 1_600);
        // Overdue by 10 days on the day of the debit: 0.1% a day of 2,000 is 20.
        given.bill(account, DAY.minusDays(10), 2_000, 0);

        debits.collectDay();

        assertThat(debits.itemsOf(bank))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.amountFen()).isEqualTo(3_000 + 1_600 + 2_000 + 20);
                            assertThat(item.accountNumber()).isEqualTo(account.number());
                            assertThat(item.state()).isEqualTo(DebitItemState.SENT);
                        });
        assertThat(debits.batchesOf(bank))
                .singleElement()
                .satisfies(
                        batch -> {
                            assertThat(batch.itemCount()).isOne();
                            assertThat(batch.totalFen()).isEqualTo(6_620);
                            assertThat(batch.collectOn()).isEqualTo(DAY);
                        });
    }

    @Test
    void nobodyIsDebitedWithoutAnActiveMandateADebtOrASupply() {
        AccountRow paidUp = debits.household(bank);
        AccountRow closed = debits.owing(bank, 5_000);
        given.closed(closed);
        AccountRow cancelled = debits.owing(bank, 5_000);
        mandates.cancel(bank.partnerId(), mandateOf(cancelled), JOB);
        given.bill(given.account(), LocalDate.of(2026, 12, 20), 5_000, 0);

        debits.collectDay();

        assertThat(debits.batchesOf(bank)).isEmpty();
        assertThat(announced(paidUp)).isEmpty();
    }

    @Test
    void customersAreToldDaysBefore() {
        AccountRow account = debits.owing(bank, 12_840);

        batches.create(DAY.minusDays(1), JOB);
        assertThat(announced(account)).as("a day too soon").isEmpty();

        debits.announce();
        assertThat(announced(account))
                .hasValueSatisfying(
                        debit -> {
                            assertThat(debit.collectOn()).isEqualTo(DAY);
                            assertThat(debit.amountFen()).isEqualTo(12_840);
                            assertThat(debit.cutOffAt())
                                    .isEqualTo(DebitFixture.instant("2026-11-25T20:00:00+08:00"));
                            assertThat(debit.handedOver()).isFalse();
                        });
        assertThat(debits.batchesOf(bank)).as("the bank waits for the cut-off").isEmpty();
    }

    @Test
    void aDayIsClosedAtItsCutOff() {
        debits.at("2026-11-25T20:00:00+08:00");

        assertThatThrownBy(() -> debits.announce())
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(DebitError.DEBIT_DAY_CLOSED));
    }

    @Test
    void aSecondRunFindsOnlyWhatIsNew() {
        debits.owing(bank, 1_000);
        assertThat(debits.announce().items()).isPositive();
        debits.owing(bank, 2_000);

        DebitRun again = debits.announce();

        assertThat(again.items()).isOne();
        assertThat(again.totalFen()).isEqualTo(2_000);
    }

    @Test
    void whoPaysBeforeTheCutOffIsNotDebited() {
        AccountRow account = debits.owing(bank, 12_840);
        debits.announce();

        pay(account, 12_840);

        assertThat(announced(account).orElseThrow().paidInTime()).isTrue();
        debits.cutOff();
        assertThat(debits.batchesOf(bank)).isEmpty();
        assertThat(stateOf(account)).isEqualTo("WITHDRAWN");
        assertThat(batchCancelled(account)).isTrue();
    }

    @Test
    void whoPaysInPartIsDebitedForTheRest() {
        AccountRow account = debits.owing(bank, 12_840);
        debits.announce();

        pay(account, 10_000);
        debits.cutOff();

        assertThat(debits.itemsOf(bank))
                .singleElement()
                .extracting(DebitItemView::amountFen)
                .isEqualTo(2_840L);
        assertThat(debits.batchesOf(bank).get(0).totalFen()).isEqualTo(2_840);
    }

    @Test
    void aBillIssuedAfterTheAnnouncementWaitsForTheNext() {
        AccountRow account = debits.owing(bank, 1_000);
        debits.announce();
        given.bill(account, LocalDate.of(2027, 1, 31), 9_000, 0);

        debits.cutOff();

        assertThat(debits.itemsOf(bank).get(0).amountFen()).isEqualTo(1_000);
    }

    @Test
    void whoPaysTooLateHasTheDebitAsCredit() {
        AccountRow account = debits.owing(bank, 12_840);
        debits.announce();
        debits.cutOff();
        assertThat(announced(account).orElseThrow().handedOver()).isTrue();
        pay(account, 12_840);
        debits.at("2026-11-26T16:00:00+08:00");

        assertThat(debits.report(bank, collected(debits.itemsOf(bank).get(0))))
                .extracting(JudgedResult::judgement)
                .containsExactly(DebitJudgement.ACCEPTED);

        assertThat(balance(account)).isEqualTo(12_840);
        assertThat(
                        given.count(
                                "select credited_fen from payment where account_id = ? and channel"
                                        + " = 'DIRECT_DEBIT' and double_payment",
                                account.id()))
                .isEqualTo(12_840);
    }

    @Test
    void aCancelledMandateTakesItsAnnouncedDebitOut() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.announce();

        mandates.cancel(bank.partnerId(), mandateOf(account), JOB);

        assertThat(announced(account)).isEmpty();
        assertThat(stateOf(account)).isEqualTo("WITHDRAWN");
        debits.cutOff();
        assertThat(debits.batchesOf(bank)).isEmpty();
    }

    @Test
    void aCollectedItemPaysTheBillOnTheDayItWasAskedFor() {
        AccountRow account = debits.household(bank);
        given.bill(account, DAY.minusDays(10), 2_000, 0);
        debits.collectDay();
        // Two days late to report; the late fee stays what it was on the day.
        debits.at("2026-11-28T09:00:00+08:00");

        debits.report(bank, collected(debits.itemsOf(bank).get(0)));

        assertThat(balance(account)).isZero();
        assertThat(
                        given.count(
                                "select count(*) from bill where account_id = ? and status ="
                                        + " 'PAID' and late_fee_paid_fen = 20",
                                account.id()))
                .isOne();
        assertThat(debits.batchesOf(bank).get(0).state()).isEqualTo(DebitBatchState.COMPLETED);
    }

    @Test
    void moneyForAnAccountClosedMeanwhileIsKeptInSuspense() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        given.closed(account);

        debits.report(bank, collected(debits.itemsOf(bank).get(0)));

        assertThat(stateOf(account)).isEqualTo("COLLECTED");
        assertThat(
                        given.count(
                                "select count(*) from payment where account_id = ? and state ="
                                        + " 'SUSPENSE'",
                                account.id()))
                .isOne();
    }

    @Test
    void failsTwiceMoreForWantOfFundsAndIsGivenUp() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        fail(DebitReason.INSUFFICIENT_FUNDS);
        assertThat(retryOf(account)).isEqualTo(LocalDate.of(2026, 11, 29));

        tryAgain("2026-11-29");
        fail(DebitReason.INSUFFICIENT_FUNDS);
        assertThat(retryOf(account)).isEqualTo(LocalDate.of(2026, 12, 6));

        tryAgain("2026-12-06");
        fail(DebitReason.INSUFFICIENT_FUNDS);
        assertThat(retryOf(account)).isNull();

        assertThat(debits.itemsOf(bank))
                .extracting(DebitItemView::attempt)
                .containsExactly(1, 2, 3);
        batches.create(LocalDate.of(2026, 12, 20), JOB);
        assertThat(announced(account)).as("given up").isEmpty();
        given.bill(account, LocalDate.of(2027, 1, 31), 2_000, 0);
        batches.create(LocalDate.of(2026, 12, 20), JOB);
        assertThat(announced(account)).as("a new bill begins anew").isPresent();
    }

    @Test
    void aSecondAttemptThatSucceedsEndsTheSeries() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        fail(DebitReason.INSUFFICIENT_FUNDS);
        tryAgain("2026-11-29");

        debits.report(bank, collected(last()));

        assertThat(retryOf(account)).isNull();
        assertThat(balance(account)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = DebitReason.class,
            names = {
                "BANK_ACCOUNT_CLOSED",
                "BANK_ACCOUNT_BLOCKED",
                "MANDATE_UNKNOWN",
                "REFUSED_BY_PAYER",
                "OTHER"
            })
    void otherFailuresAreNotTriedAgain(DebitReason reason) {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();

        fail(reason);

        assertThat(retryOf(account)).isNull();
        batches.create(LocalDate.of(2026, 12, 10), JOB);
        assertThat(announced(account)).isEmpty();
        assertThat(balance(account)).isEqualTo(-5_000);
        boolean ended =
                reason == DebitReason.BANK_ACCOUNT_CLOSED || reason == DebitReason.MANDATE_UNKNOWN;
        assertThat(
                        given.count(
                                "select count(*) from mandate where account_id = ? and state ="
                                        + " 'CANCELLED' and cancelled_by = 'UTILITY'",
                                account.id()))
                .isEqualTo(ended ? 1 : 0);
    }

    @Test
    void aReturnedItemIsOwedAgainAndNotDebitedByItself() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView item = debits.itemsOf(bank).get(0);
        debits.report(bank, collected(item));
        debits.at("2026-12-01T09:00:00+08:00");

        assertThat(debits.report(bank, returned(item, DebitReason.REFUSED_BY_PAYER)))
                .extracting(JudgedResult::judgement)
                .containsExactly(DebitJudgement.ACCEPTED);

        assertThat(balance(account)).isEqualTo(-5_000);
        assertThat(
                        given.count(
                                "select count(*) from bill where account_id = ? and status ="
                                        + " 'OPEN' and paid_fen = 0",
                                account.id()))
                .isOne();
        batches.create(LocalDate.of(2026, 12, 10), JOB);
        assertThat(announced(account)).isEmpty();
    }

    @Test
    void aReturnIsBookedOnTheDayTheBankReportsIt() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView item = debits.itemsOf(bank).get(0);
        debits.report(bank, collected(item));
        debits.at("2026-12-01T09:00:00+08:00");

        debits.report(bank, returned(item, DebitReason.REFUSED_BY_PAYER));

        assertThat(
                        given.count(
                                "select count(*) from reversal where partner_id = ? and"
                                        + " business_date = '2026-12-01' and amount_fen = 5000",
                                bank.partnerId()))
                .isOne();
        assertThat(
                        given.count(
                                "select count(*) from payment where account_id = ? and state ="
                                        + " 'REVERSED'",
                                account.id()))
                .isOne();
    }

    private void fail(DebitReason reason) {
        debits.report(bank, failed(last(), reason));
    }

    private void tryAgain(String day) {
        LocalDate on = LocalDate.parse(day);
        debits.at(on.minusDays(1) + "T06:00:00+08:00");
        batches.create(on, JOB);
        debits.at(on.minusDays(1) + "T20:00:00+08:00");
        batches.release(JOB);
        debits.at(on + "T16:00:00+08:00");
    }

    private DebitItemView last() {
        List<DebitItemView> items = debits.itemsOf(bank);
        return items.get(items.size() - 1);
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

    private Optional<AnnouncedDebit> announced(AccountRow account) {
        return resident.announced(view(account));
    }

    private LocalDate retryOf(AccountRow account) {
        return resident.of(view(account)).retryOn();
    }

    private AccountView view(AccountRow account) {
        return accounts.find(account.number()).orElseThrow();
    }

    private long mandateOf(AccountRow account) {
        return given.count("select id from mandate where account_id = ?", account.id());
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private String stateOf(AccountRow account) {
        return resident.of(view(account)).history().get(0).state().name();
    }

    private boolean batchCancelled(AccountRow account) {
        return given.count(
                        "select count(*) from debit_batch b join debit_item i on i.batch_id = b.id"
                                + " where i.account_id = ? and b.state = 'CANCELLED'",
                        account.id())
                == 1;
    }
}
