package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.Payments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever two books say, every line is judged once, and the judgements add up to the books. */
@QuarkusTest
class TwoBooksTest {

    private static final LocalDate TODAY = BankBook.TODAY;

    @Inject Given given;
    @Inject Payments payments;
    @Inject SaidBooks books;
    @Inject SettlementBooks settlement;
    @Inject LedgerCheck ledger;

    @AfterEach
    void theLedgerIsSound() {
        assertThat(ledger.run().faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void judgements_add_up(long seed) {
        Random random = new Random(seed);
        long bank = given.bank();
        BankBook book = new BankBook(payments, bank);
        List<AccountRow> accounts = List.of(given.account(), given.account(), given.account());
        List<SaidLine> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String account = accounts.get(random.nextInt(3)).number();
            long fen = 1 + random.nextInt(500);
            int dice = random.nextInt(10);
            String number = "n\"\\'" + i;
            if (dice < 8) {
                book.pay(number, account, fen, TODAY.minusDays(dice == 0 ? 1 : 0));
            }
            if (dice != 7) {
                said.add(
                        SaidBooks.payment(
                                number,
                                dice == 6 ? accounts.get(0).number() : account,
                                dice == 5 ? fen + 1 : fen));
            }
            if (random.nextInt(12) == 0 && !said.isEmpty()) {
                said.add(said.get(random.nextInt(said.size())));
            }
            if (random.nextInt(15) == 0) {
                said.add(SaidBooks.reversal("r" + i, account, fen));
            }
        }
        Collections.shuffle(said, random);

        ReconciliationView result = books.send(bank, TODAY, said).reconciliation();

        assertThat(result.matched().plus(result.mismatched()).plus(result.partnerOnly()))
                .isEqualTo(result.said());
        SettlementBook ours = settlement.book(bank, TODAY);
        long named =
                given.count(
                        "select count(distinct entry_id) from reconciliation_line l"
                                + " where l.reconciliation_id = ? and l.entry_date = ?"
                                + " and l.judgement in ('MATCHED', 'AMOUNT_MISMATCH')",
                        result.reconciliationId(),
                        TODAY);
        assertThat(named + result.utilityOnly().count()).isEqualTo(ours.payments().total().count());
        assertThat(
                        result.matched().fen()
                                - result.elsewhere().fen()
                                + result.mismatchedBookedFen()
                                + result.utilityOnly().fen())
                .isEqualTo(ours.netFen());
        assertThat(
                        given.count(
                                "select count(*) from reconciliation_line where reconciliation_id ="
                                        + " ? and judgement is null",
                                result.reconciliationId()))
                .isZero();
        assertThat(result.openDifferences())
                .isEqualTo(
                        result.mismatched().count()
                                + result.partnerOnly().count()
                                + result.utilityOnly().count());
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ? and"
                                        + " business_date = ? and reconciliation = 'UNMATCHED'",
                                bank,
                                TODAY))
                .isZero();
    }
}
