package org.hearth.settlement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.settlement.BankBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner sends its book of a day, and reads how each line was judged. */
@QuarkusTest
class ReconciliationApiTest {

    static final LocalDate TODAY = BankBook.TODAY;

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject Payments payments;
    @Inject LedgerCheck ledger;

    private Client client;
    private BankBook book;
    private SettlementCalls bank;
    private AccountRow account;

    @BeforeEach
    void aBank() {
        client = clients.aClient();
        book = new BankBook(payments, client.partnerId());
        bank = new SettlementCalls(Tokens.of(client));
        account = given.account();
    }

    @AfterEach
    void theLedgerIsSound() {
        assertThat(ledger.run().faults()).isEmpty();
    }

    static Map<String, Object> line(String number, String account, long amount) {
        return line(number, account, amount, "payment");
    }

    static Map<String, Object> line(String number, String account, long amount, String kind) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("transactionNumber", number);
        line.put("accountNumber", account);
        line.put("amount", amount);
        line.put("kind", kind);
        line.put("occurredAt", "2026-11-23T16:59:58+08:00");
        return line;
    }

    static Map<String, Object> file(List<Map<String, Object>> lines) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("businessDate", "2026-11-23");
        file.put("count", lines.size());
        file.put(
                "total",
                lines.stream()
                        .mapToLong(
                                line ->
                                        ("payment".equals(line.get("kind")) ? 1 : -1)
                                                * (long) line.get("amount"))
                        .sum());
        file.put("lines", lines);
        return file;
    }

    @SafeVarargs
    private ValidatableResponse send(Map<String, Object>... lines) {
        return sendFile(file(List.of(lines)));
    }

    private ValidatableResponse sendFile(Map<String, Object> file) {
        return bank.correct()
                .contentType("application/json")
                .body(file)
                .post("/partner/v1/reconciliations")
                .then();
    }

    private String reconciliationOf(String number) {
        return payments.byTransactionNumber(client.partnerId(), number)
                .orElseThrow()
                .reconciliation()
                .name();
    }

    @Test
    void two_books_that_agree_have_no_difference() {
        book.pay("a", account.number(), 100, TODAY);
        book.pay("b", account.number(), 250, TODAY);

        String id =
                send(line("b", account.number(), 250), line("a", account.number(), 100))
                        .statusCode(201)
                        .header("Location", startsWith("/partner/v1/reconciliations/rec_"))
                        .body("state", equalTo("finished"))
                        .body("count", equalTo(2))
                        .body("total", equalTo(350))
                        .body("matched.count", equalTo(2))
                        .body("matched.total", equalTo(350))
                        .body("matchedOnOtherDate.count", equalTo(0))
                        .body("amountMismatch.count", equalTo(0))
                        .body("partnerOnly.count", equalTo(0))
                        .body("utilityOnly.count", equalTo(0))
                        .body("openDifferences", equalTo(0))
                        .body("finishedAt", notNullValue())
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}", id).statusCode(200).body("state", equalTo("finished"));
        bank.get("/reconciliations/{id}/differences", id).statusCode(200).body("data", empty());
        bank.get("/settlements/2026-11-23").body("closed", equalTo(true));
        assertThat(reconciliationOf("a")).isEqualTo("MATCHED");
    }

    @Test
    void an_empty_book_of_an_empty_day_agrees() {
        sendFile(file(List.of())).statusCode(201).body("openDifferences", equalTo(0));
    }

    @Test
    void every_line_gets_its_name_and_none_stops_the_rest() {
        AccountRow other = given.account();
        book.pay("same", account.number(), 100, TODAY);
        book.pay("amount", account.number(), 200, TODAY);
        book.pay("account", account.number(), 300, TODAY);
        book.pay("ours", account.number(), 400, TODAY);

        String id =
                send(
                                line("same", account.number(), 100),
                                line("amount", account.number(), 210),
                                line("account", other.number(), 300),
                                line("theirs", account.number(), 500),
                                line("nobody", "99999999999", 600),
                                line("same", account.number(), 100))
                        .statusCode(201)
                        .body("matched.count", equalTo(1))
                        .body("matched.total", equalTo(100))
                        .body("amountMismatch.count", equalTo(2))
                        .body("amountMismatch.total", equalTo(510))
                        .body("amountMismatchBooked", equalTo(500))
                        .body("partnerOnly.count", equalTo(3))
                        .body("partnerOnly.total", equalTo(1_200))
                        .body("utilityOnly.count", equalTo(1))
                        .body("utilityOnly.total", equalTo(400))
                        .body("openDifferences", equalTo(6))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}/differences", id)
                .statusCode(200)
                .body(
                        "data.transactionNumber",
                        contains("amount", "account", "theirs", "nobody", "same", "ours"))
                .body(
                        "data.reason",
                        contains(
                                "amount-differs",
                                "account-differs",
                                "not-booked",
                                "not-booked",
                                "said-twice",
                                "not-in-file"))
                .body(
                        "data.booking",
                        contains("none", "none", "posted", "suspense", "none", "none"))
                .body("data[0].partnerAmount", equalTo(210))
                .body("data[0].utilityAmount", equalTo(200))
                .body("data[5].partnerAmount", nullValue())
                .body("data[5].utilityAmount", equalTo(400))
                .body("data.state", hasItem("open"));
        String next =
                bank.get("/reconciliations/{id}/differences?limit=4", id)
                        .body("data", hasSize(4))
                        .extract()
                        .path("next");
        bank.get("/reconciliations/{id}/differences?limit=4&after={next}", id, next)
                .body("data.transactionNumber", contains("same", "ours"))
                .body("next", nullValue());

        assertThat(reconciliationOf("same")).isEqualTo("MATCHED");
        assertThat(reconciliationOf("amount")).isEqualTo("AMOUNT_MISMATCH");
        assertThat(reconciliationOf("account")).isEqualTo("AMOUNT_MISMATCH");
        assertThat(reconciliationOf("theirs")).isEqualTo("PARTNER_ONLY");
        assertThat(reconciliationOf("nobody")).isEqualTo("PARTNER_ONLY");
        assertThat(reconciliationOf("ours")).isEqualTo("UTILITY_ONLY");
    }

    @Test
    void what_only_the_partner_had_is_booked_late_and_once() {
        send(line("theirs", account.number(), 500)).statusCode(201);

        PaymentView late = payments.byTransactionNumber(client.partnerId(), "theirs").orElseThrow();
        assertThat(late.businessDate()).isEqualTo(TODAY.plusDays(1));
        assertThat(late.late()).isTrue();
        assertThat(late.creditedFen()).isEqualTo(500);
        bank.get("/payments?transactionNumber=theirs")
                .body("data.channel", contains("partner-file"))
                .body("data.tender", contains("not-stated"))
                .body("data.reconciliation", contains("partner-only"));
    }

    @Test
    void money_for_a_card_meter_goes_to_suspense() {
        AccountRow card = given.account("RESIDENTIAL", "IC_CARD");

        send(line("card", card.number(), 500)).statusCode(201);

        bank.get("/payments?transactionNumber=card")
                .body("data.state", contains("suspense"))
                .body("data.suspenseReason", contains("meter-not-supported"));
    }

    @Test
    void the_same_book_again_gets_its_first_result() {
        book.pay("a", account.number(), 100, TODAY);
        Map<String, Object> file =
                file(
                        List.of(
                                line("a", account.number(), 100),
                                line("theirs", account.number(), 70)));
        String first = sendFile(file).statusCode(201).extract().path("reconciliationId");

        sendFile(file)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("reconciliationId", equalTo(first));
        String csv =
                "transactionNumber,accountNumber,amount,kind,occurredAt\na,"
                        + account.number()
                        + ",100,payment,2026-11-23T16:59:58+08:00\ntheirs,"
                        + account.number()
                        + ",70,payment,2026-11-23T08:59:58Z\n";
        bank.correct()
                .contentType("text/csv")
                .body(csv)
                .post("/partner/v1/reconciliations?businessDate=2026-11-23&count=2&total=170")
                .then()
                .statusCode(200)
                .body("reconciliationId", equalTo(first));

        assertThat(
                        given.count(
                                "select count(*) from reconciliation where partner_id = ?",
                                client.partnerId()))
                .isOne();
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ?",
                                client.partnerId()))
                .isEqualTo(2);
    }

    @Test
    void another_book_is_judged_anew_while_differences_are_open() {
        book.pay("a", account.number(), 100, TODAY);
        String first =
                send(line("theirs", account.number(), 70))
                        .body("openDifferences", equalTo(2))
                        .extract()
                        .path("reconciliationId");

        String second =
                send(line("theirs", account.number(), 70), line("a", account.number(), 100))
                        .statusCode(201)
                        .body("matched.count", equalTo(2))
                        .body("matchedOnOtherDate.count", equalTo(1))
                        .body("openDifferences", equalTo(0))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}", first).body("state", equalTo("superseded"));
        bank.get("/reconciliations/{id}/differences", first)
                .body("data.state", contains("superseded", "superseded"));
        assertThat(reconciliationOf("a")).isEqualTo("MATCHED");
        assertThat(second).isNotEqualTo(first);
        send(line("a", account.number(), 100))
                .statusCode(409)
                .body("code", equalTo("RECONCILIATION_CLOSED"));
    }

    @Test
    void the_date_is_closed_for_the_partner() {
        sendFile(file(List.of())).statusCode(201);

        PaymentView moved = book.pay("later", account.number(), 100, TODAY);

        assertThat(moved.businessDate()).isEqualTo(TODAY.plusDays(1));
        assertThat(moved.late()).isTrue();
        bank.get("/settlements/2026-11-24").body("payments.count", equalTo(1));
    }

    /** The bank's day ends earlier than ours: its next file has what this one has not. */
    @Test
    void what_is_in_the_file_of_the_next_date_ends_the_difference_of_this_one() {
        book.pay("evening", account.number(), 100, TODAY.minusDays(1));
        Map<String, Object> yesterday = file(List.of());
        yesterday.put("businessDate", "2026-11-22");
        String first =
                sendFile(yesterday)
                        .statusCode(201)
                        .body("utilityOnly.count", equalTo(1))
                        .extract()
                        .path("reconciliationId");

        send(line("evening", account.number(), 100))
                .body("matched.count", equalTo(1))
                .body("matchedOnOtherDate.total", equalTo(100))
                .body("openDifferences", equalTo(0));

        bank.get("/reconciliations/{id}/differences", first)
                .body("data.state", contains("resolved"))
                .body("data.resolution", contains("other-date"));
        assertThat(reconciliationOf("evening")).isEqualTo("MATCHED");
    }

    @Test
    void a_number_in_the_files_of_two_dates_counts_once() {
        book.pay("twice", account.number(), 100, TODAY.minusDays(1));
        Map<String, Object> yesterday = file(List.of(line("twice", account.number(), 100)));
        yesterday.put("businessDate", "2026-11-22");
        sendFile(yesterday).body("matched.count", equalTo(1));

        String second =
                send(line("twice", account.number(), 100))
                        .body("partnerOnly.count", equalTo(1))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}/differences", second)
                .body("data.reason", contains("named-before"))
                .body("data.booking", contains("none"));
        assertThat(reconciliationOf("twice")).isEqualTo("MATCHED");
    }

    @Test
    void another_partners_number_is_no_number() {
        BankBook other = new BankBook(payments, clients.aClient().partnerId());
        PaymentView foreign = other.pay("foreign", account.number(), 900, TODAY);

        String id =
                send(line("foreign", account.number(), 900))
                        .body("partnerOnly.count", equalTo(1))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}/differences", id)
                .body("data.reason", contains("not-booked"))
                .body("data.booking", contains("posted"));
        assertThat(
                        given.count(
                                "select count(*) from payment where transaction_number = 'foreign'"
                                        + " and reconciliation = 'UNMATCHED' and id = ?",
                                foreign.paymentId()))
                .isOne();
    }

    @Test
    void another_partners_reconciliation_is_not_found() {
        String id = sendFile(file(List.of())).extract().path("reconciliationId");
        SettlementCalls other = new SettlementCalls(Tokens.of(clients.aClient()));

        for (String path : List.of("/reconciliations/{id}", "/reconciliations/{id}/differences")) {
            other.get(path, id).statusCode(404).body("code", equalTo("RECONCILIATION_NOT_FOUND"));
        }
        other.get("/reconciliations/{id}", "rec_nonsense").statusCode(404);
    }

    @Test
    void wrong_totals_keep_nothing_and_close_nothing() {
        for (Map.Entry<String, Object> wrong :
                Map.<String, Object>of("count", 2, "total", 101L).entrySet()) {
            Map<String, Object> file = file(List.of(line("a", account.number(), 100)));
            file.put(wrong.getKey(), wrong.getValue());

            sendFile(file)
                    .statusCode(422)
                    .body("code", equalTo("TOTALS_WRONG"))
                    .body("count", equalTo(1))
                    .body("total", equalTo(100));
        }
        assertThat(
                        given.count(
                                "select count(*) from reconciliation where partner_id = ?",
                                client.partnerId()))
                .isZero();
        bank.get("/settlements/2026-11-23").body("closed", equalTo(false));
    }

    @Test
    void tomorrow_has_no_book_yet() {
        Map<String, Object> file = file(List.of());
        file.put("businessDate", "2026-11-24");

        sendFile(file).statusCode(422).body("code", equalTo("BUSINESS_DATE_AHEAD"));
    }

    @Test
    void the_partner_is_told_that_the_book_of_the_date_stays() {
        book.pay("a", account.number(), 100, TODAY);
        send(line("a", account.number(), 100));

        assertThat(
                        given.count(
                                "select count(*) from outbox_event where partner_id = ?"
                                        + " and type = 'settlement.ready'",
                                client.partnerId()))
                .isOne();
    }

    private void reverse(String reversal, String original, long amount, int status) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("transactionNumber", reversal);
        order.put("originalTransactionNumber", original);
        order.put("amount", amount);
        order.put("reason", "wrong amount keyed in");
        bank.correct()
                .header("Idempotency-Key", reversal)
                .contentType("application/json")
                .body(order)
                .post("/partner/v1/reversals")
                .then()
                .statusCode(status);
    }

    @Test
    void reversals_are_lines_like_payments() {
        given.bill(account, TODAY.plusDays(7), 200, 50);
        book.pay("a", given.account().number(), 100, TODAY);
        book.pay("b", account.number(), 250, TODAY);
        reverse("rev-b", "b", 250, 201);

        bank.get("/settlements/2026-11-23")
                .body("payments.total", equalTo(350))
                .body("reversals.count", equalTo(1))
                .body("reversals.total", equalTo(250))
                .body("reversals.shares.gas", equalTo(200))
                .body("reversals.shares.garbage", equalTo(50))
                .body("net", equalTo(100))
                .body("netShares.garbage", equalTo(0));
        bank.get("/settlements/2026-11-23/entries")
                .body("data.kind", contains("payment", "payment", "reversal"))
                .body("data[2].entryId", startsWith("rev_"))
                .body("data[2].transactionNumber", equalTo("rev-b"));

        String accountOfA =
                payments.byTransactionNumber(client.partnerId(), "a").orElseThrow().accountNumber();
        send(
                        line("a", accountOfA, 100),
                        line("b", account.number(), 250),
                        line("rev-b", account.number(), 250, "reversal"))
                .statusCode(201)
                .body("total", equalTo(100))
                .body("matched.count", equalTo(3))
                .body("matched.total", equalTo(100))
                .body("openDifferences", equalTo(0));
        bank.get("/settlements/2026-11-23/entries")
                .body("data.reconciliation", contains("matched", "matched", "matched"));
        reverse("rev-a", "a", 100, 409);
    }

    @Test
    void a_reversal_of_one_book_only_is_a_task_and_nothing_is_booked() {
        book.pay("a", account.number(), 100, TODAY);
        book.pay("b", account.number(), 250, TODAY);
        reverse("rev-b", "b", 250, 201);

        String id =
                send(
                                line("a", account.number(), 100),
                                line("b", account.number(), 250),
                                line("rev-a", account.number(), 100, "reversal"))
                        .body("matched.count", equalTo(2))
                        .body("partnerOnly.count", equalTo(1))
                        .body("partnerOnly.total", equalTo(-100))
                        .body("utilityOnly.count", equalTo(1))
                        .body("utilityOnly.total", equalTo(-250))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}/differences", id)
                .body("data.kind", contains("reversal", "reversal"))
                .body("data.transactionNumber", contains("rev-a", "rev-b"))
                .body("data.booking", contains("none", "none"));
        assertThat(reconciliationOf("a")).isEqualTo("MATCHED");
        bank.get("/payments?transactionNumber=a").body("data.state", contains("posted"));
    }

    @Test
    void a_payment_that_never_came_and_its_reversal_make_nothing() {
        reverse("rev-x", "x", 100, 201);

        send(line("x", account.number(), 100), line("rev-x", account.number(), 100, "reversal"))
                .statusCode(201)
                .body("total", equalTo(0))
                .body("matched.count", equalTo(2))
                .body("matched.total", equalTo(0))
                .body("openDifferences", equalTo(0));
        bank.get("/settlements/2026-11-23").body("payments.count", equalTo(0));
    }

    @Test
    void a_payment_that_was_barred_is_not_booked_late() {
        reverse("rev-x", "x", 100, 201);

        String id =
                send(line("x", account.number(), 100))
                        .body("partnerOnly.count", equalTo(1))
                        .extract()
                        .path("reconciliationId");

        bank.get("/reconciliations/{id}/differences", id)
                .body("data.reason", contains("voided"))
                .body("data.booking", contains("none"));
    }

    @Test
    void a_client_without_the_scope_is_refused() {
        SettlementCalls reader = new SettlementCalls(Tokens.of(clients.aClient("payments:write")));

        reader.wrong()
                .contentType("application/json")
                .body(file(new ArrayList<>()))
                .post("/partner/v1/reconciliations")
                .then()
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));
    }
}
