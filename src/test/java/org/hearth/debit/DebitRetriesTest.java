package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

/** Which bills a failed debit is tried again for, and which day may be planned; amounts in fen. */
@QuarkusTest
class DebitRetriesTest {

    private static final LocalDate RETRY = LocalDate.of(2026, 11, 29);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject DebitBatches batches;
    @Inject Debits resident;
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
    void whoPaysAfterAFailedDebitIsNotToldOfAnother() {
        AccountRow account = failedOnThursday();
        assertThat(retryOf(account)).isEqualTo(RETRY);

        pay(account, 5_000);

        assertThat(retryOf(account)).isNull();
        batches.create(RETRY, JOB);
        assertThat(announced(account)).isEmpty();
    }

    @Test
    void theNextBillAfterAFailedDebitWasPaidOtherwiseBeginsAnewWithFullNotice() {
        AccountRow account = failedOnThursday();
        pay(account, 5_000);
        given.bill(account, JANUARY, 9_000, 0);
        debits.at("2027-01-14T06:00:00+08:00");

        assertThat(retryOf(account)).as("a day that is past").isNull();
        debits.announceFor("2027-01-15");
        assertThat(announced(account)).as("without notice").isEmpty();

        debits.announceFor("2027-01-17");
        collectOn("2027-01-17");
        assertThat(last().attempt()).isOne();
        assertThat(last().amountFen()).isEqualTo(9_000);
        debits.report(bank, failed(last(), DebitReason.INSUFFICIENT_FUNDS));
        assertThat(retryOf(account)).isEqualTo(LocalDate.of(2027, 1, 20));
    }

    @Test
    void aRetryThatWasPaidBeforeItsCutOffLeavesNothingToTry() {
        AccountRow account = failedOnThursday();
        debits.at("2026-11-28T06:00:00+08:00");
        batches.create(RETRY, JOB);
        pay(account, 5_000);
        debits.at("2026-11-28T20:00:00+08:00");
        debits.handOver();
        given.bill(account, JANUARY, 9_000, 0);

        debits.announceFor("2026-11-30");
        assertThat(announced(account)).isEmpty();
    }

    @Test
    void aDebitIsTriedAgainForTheBillsItFailedForOnly() {
        AccountRow account = failedOnThursday();
        given.bill(account, JANUARY, 9_000, 0);

        tryAgain(RETRY);
        assertThat(last().attempt()).isEqualTo(2);
        assertThat(last().amountFen()).isEqualTo(5_000);
        debits.report(bank, collected(last()));

        LocalDate first = batches.firstDay();
        batches.create(first, JOB);
        assertThat(announced(account).orElseThrow().amountFen()).isEqualTo(9_000);
    }

    @Test
    void aLateReturnLeavesTheNextBillsRetryAsItIs() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView november = last();
        debits.report(bank, collected(november));
        given.bill(account, LocalDate.of(2026, 12, 20), 7_000, 0);
        failDecember();

        debits.at("2026-12-11T09:00:00+08:00");
        debits.report(bank, returned(november, DebitReason.REFUSED_BY_PAYER));

        assertThat(retryOf(account)).isEqualTo(LocalDate.of(2026, 12, 13));
        tryAgain(LocalDate.of(2026, 12, 13));
        assertThat(last().attempt()).isEqualTo(2);
    }

    @Test
    void aLateReturnDoesNotBringBackWhatWasGivenUpLater() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        DebitItemView november = last();
        debits.report(bank, collected(november));
        given.bill(account, LocalDate.of(2026, 12, 20), 7_000, 0);
        debits.at("2026-12-07T06:00:00+08:00");
        debits.announceFor("2026-12-10");
        collectOn("2026-12-10");
        debits.report(bank, failed(last(), DebitReason.BANK_ACCOUNT_BLOCKED));

        debits.report(bank, returned(november, DebitReason.REFUSED_BY_PAYER));

        batches.create(batches.firstDay(), JOB);
        assertThat(announced(account)).isEmpty();
    }

    @Test
    void aDayFarAheadIsRefused() {
        LocalDate last = batches.firstDay().plusDays(31);
        batches.create(last, JOB);

        for (LocalDate day : List.of(last.plusDays(1), LocalDate.of(2036, 11, 26))) {
            assertThatThrownBy(() -> batches.create(day, JOB))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e -> assertThat(e.code()).isEqualTo(DebitError.DEBIT_DAY_TOO_FAR));
        }
    }

    @Test
    void aDayAheadDoesNotSwallowWhatIsTriedAgainBefore() {
        AccountRow account = failedOnThursday();

        debits.announceFor("2026-12-05");
        assertThat(announced(account)).isEmpty();

        batches.create(RETRY, JOB);
        assertThat(announced(account))
                .hasValueSatisfying(d -> assertThat(d.collectOn()).isEqualTo(RETRY));
    }

    @Test
    void whoseSupplyEndedAfterTheAnnouncementIsNotDebited() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.owing(bank, 1_000);
        debits.announce();
        given.closed(account);

        debits.cutOff();

        assertThat(debits.itemsOf(bank))
                .extracting(DebitItemView::amountFen)
                .containsExactly(1_000L);
        assertThat(resident.of(view(account)).history().get(0).reason())
                .isEqualTo(DebitReason.ACCOUNT_CLOSED);
    }

    @Test
    void aSuspendedBankIsHandedNothingAndItsAccountsAreFree() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.announce();
        clients.suspendPartnerOf(bank);

        debits.cutOff();

        assertThat(announced(account)).isEmpty();
        assertThat(resident.of(view(account)).history().get(0))
                .satisfies(
                        item -> {
                            assertThat(item.state()).isEqualTo(DebitItemState.WITHDRAWN);
                            assertThat(item.reason()).isEqualTo(DebitReason.BANK_SUSPENDED);
                        });
        assertThat(debits.batchesOf(bank)).isEmpty();
    }

    private AccountRow failedOnThursday() {
        AccountRow account = debits.owing(bank, 5_000);
        debits.collectDay();
        debits.report(bank, failed(last(), DebitReason.INSUFFICIENT_FUNDS));
        return account;
    }

    private void failDecember() {
        debits.at("2026-12-07T06:00:00+08:00");
        debits.announceFor("2026-12-10");
        collectOn("2026-12-10");
        debits.report(bank, failed(last(), DebitReason.INSUFFICIENT_FUNDS));
    }

    private void tryAgain(LocalDate day) {
        debits.at(day.minusDays(1) + "T06:00:00+08:00");
        batches.create(day, JOB);
        collectOn(day.toString());
    }

    private void collectOn(String day) {
        debits.at(LocalDate.parse(day).minusDays(1) + "T20:00:00+08:00");
        debits.handOver();
        debits.at(day + "T16:00:00+08:00");
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
}
