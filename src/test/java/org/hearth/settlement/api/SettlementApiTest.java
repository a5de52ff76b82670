package org.hearth.settlement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.settlement.BankBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner reads in the utility's book of its day. */
@QuarkusTest
class SettlementApiTest {

    private static final LocalDate DUE = BankBook.TODAY.plusDays(7);

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject Payments payments;

    private Client client;
    private BankBook book;
    private SettlementCalls bank;

    @BeforeEach
    void aBank() {
        client = clients.aClient();
        book = new BankBook(payments, client.partnerId());
        bank = new SettlementCalls(Tokens.of(client));
    }

    @Test
    void a_day_without_payments_is_a_book_of_nothing() {
        bank.get("/settlements/2026-11-23")
                .statusCode(200)
                .body("closed", equalTo(false))
                .body("payments.count", equalTo(0))
                .body("payments.byTender", empty())
                .body("net", equalTo(0));
        bank.get("/settlements/2026-11-23/entries")
                .statusCode(200)
                .body("data", empty())
                .body("next", nullValue());
    }

    /** 5,000 gas and 1,600 garbage paid whole; the same in two parts; 300 ahead; 40 to nobody. */
    @Test
    void the_book_says_how_it_was_paid_and_what_for() {
        AccountRow whole = given.account();
        AccountRow parts = given.account();
        given.bill(whole, DUE, 5_000, 1_600);
        given.bill(parts, DUE, 5_000, 1_600);
        book.pay(whole.number(), 6_900);
        book.pay("first", parts.number(), 5_500, BankBook.TODAY, Tender.CASH);
        book.pay("second", parts.number(), 1_100, BankBook.TODAY, Tender.CASH);
        book.pay("nobody", "99999999999", 40, BankBook.TODAY, Tender.CASH);

        bank.get("/settlements/2026-11-23")
                .statusCode(200)
                .body("payments.count", equalTo(4))
                .body("payments.total", equalTo(13_540))
                .body("payments.byTender.tender", contains("cash", "account"))
                .body("payments.byTender.count", contains(3, 1))
                .body("payments.byTender.total", contains(6_640, 6_900))
                .body("payments.shares.gas", equalTo(10_000))
                .body("payments.shares.garbage", equalTo(3_200))
                .body("payments.shares.lateFee", equalTo(0))
                .body("payments.shares.credit", equalTo(300))
                .body("payments.shares.suspense", equalTo(40))
                .body("net", equalTo(13_540))
                .body("netShares.garbage", equalTo(3_200));
    }

    /** A bill of 10,000 gas due 20 days ago carries 0.1 % a day. */
    @Test
    void late_fees_stand_apart() {
        AccountRow account = given.account();
        given.bill(account, BankBook.TODAY.minusDays(20), 10_000, 800);
        book.pay(account.number(), 11_000);

        bank.get("/settlements/2026-11-23")
                .body("payments.shares.gas", equalTo(10_000))
                .body("payments.shares.garbage", equalTo(800))
                .body("payments.shares.lateFee", equalTo(200));
    }

    @Test
    void lines_come_in_order_part_by_part() {
        AccountRow account = given.account();
        for (String number : List.of("a", "b", "c")) {
            book.pay(number, account.number(), 100, BankBook.TODAY);
        }

        String next =
                bank.get("/settlements/2026-11-23/entries?limit=2")
                        .statusCode(200)
                        .body("data.transactionNumber", contains("a", "b"))
                        .body("data.kind", contains("payment", "payment"))
                        .body("data.reconciliation", contains("unmatched", "unmatched"))
                        .extract()
                        .path("next");
        bank.get("/settlements/2026-11-23/entries?limit=2&after={next}", next)
                .body("data.transactionNumber", contains("c"))
                .body("next", nullValue());
    }

    @Test
    void lines_come_as_a_file_to_whoever_asks_for_one() {
        AccountRow account = given.account();
        book.pay("a,\"b\"", account.number(), 100, BankBook.TODAY);
        book.pay("c", account.number(), 250, BankBook.TODAY);

        String file =
                bank.wrong()
                        .accept("text/csv")
                        .get("/partner/v1/settlements/2026-11-23/entries")
                        .then()
                        .statusCode(200)
                        .contentType("text/csv;charset=UTF-8")
                        .extract()
                        .asString();

        assertThat(file.lines())
                .hasSize(3)
                .startsWith(
                        "transactionNumber,accountNumber,amount,kind,occurredAt,entryId,tender,late,"
                                + "reconciliation")
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "\"a,\"\"b\"\"\","
                                                + account.number()
                                                + ",100,payment,2026-11-23T09:00:00Z,pay_"))
                .anyMatch(line -> line.endsWith(",account,false,unmatched"));
    }

    @Test
    void another_partner_reads_its_own_book_only() {
        book.pay(given.account().number(), 100);
        SettlementCalls other = new SettlementCalls(Tokens.of(clients.aClient()));

        other.get("/settlements/2026-11-23").body("payments.count", equalTo(0));
        other.get("/settlements/2026-11-23/entries").body("data", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-30", "20261123", "1026-11-23"})
    void a_day_that_is_none_is_named(String day) {
        bank.wrong()
                .accept("application/json")
                .get("/partner/v1/settlements/{day}", day)
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", contains("businessDate"));
    }

    @Test
    void a_client_without_the_scope_is_refused() {
        SettlementCalls reader = new SettlementCalls(Tokens.of(clients.aClient("bills:read")));

        reader.wrong()
                .get("/partner/v1/settlements/2026-11-23")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));
    }
}
