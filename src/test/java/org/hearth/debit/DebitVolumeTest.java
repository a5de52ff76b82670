package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.payment.LedgerCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More accounts than one batch holds. */
@QuarkusTest
class DebitVolumeTest {

    private static final int ACCOUNTS = 1_001;

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    @AfterEach
    void theBooksAgree() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void aThousandAndOneDebitsAreTwoBatches() {
        ClientFixture.Client bank = clients.aClient();
        for (int i = 0; i < ACCOUNTS; i++) {
            owing(bank);
        }

        debits.collectDay();

        assertThat(debits.batchesOf(bank))
                .extracting(DebitBatchView::itemCount)
                .containsExactlyInAnyOrder(1_000, 1);
        List<DebitItemView> items = debits.itemsOf(bank);
        assertThat(items)
                .extracting(DebitItemView::accountNumber)
                .doesNotHaveDuplicates()
                .hasSize(ACCOUNTS);

        for (DebitBatchView batch : debits.batchesOf(bank)) {
            assertThat(
                            debits.report(
                                    bank,
                                    batch.batchId(),
                                    items.stream()
                                            .filter(item -> item.batchId() == batch.batchId())
                                            .map(DebitFixture::collected)
                                            .toList()))
                    .extracting(JudgedResult::judgement)
                    .containsOnly(DebitJudgement.ACCEPTED);
        }
        assertThat(debits.batchesOf(bank))
                .extracting(DebitBatchView::state)
                .containsOnly(DebitBatchState.COMPLETED);
    }

    private void owing(ClientFixture.Client bank) {
        AccountRow account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 1_000, 0);
        given.run(
                "insert into mandate (id, partner_id, account_id, account_number, mandate_number,"
                        + " bank_account, state, origin, created_at, activated_at,"
                        + " active_account_id, attempts, version) select id, ?, id, number, number,"
                        + " '****5678', 'ACTIVE', 'BANK', '2026-01-01', '2026-01-01', id, 0, 0 from"
                        + " account where id = ?",
                bank.partnerId(),
                account.id());
    }
}
