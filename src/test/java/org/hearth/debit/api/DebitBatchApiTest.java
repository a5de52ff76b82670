package org.hearth.debit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hearth.debit.api.DebitCalls.collected;
import static org.hearth.debit.api.DebitCalls.failed;
import static org.hearth.debit.api.DebitCalls.returned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.debit.DebitFixture;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.hearth.payment.LedgerCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches as a bank collects them. */
@QuarkusTest
class DebitBatchApiTest {

    private static final String TODAY = "2026-11-26";

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private ClientFixture.Client client;
    private DebitCalls bank;

    @BeforeEach
    void aBank() {
        client = clients.aClient();
        bank = new DebitCalls(Tokens.of(client));
    }

    @AfterEach
    void theBooksAgree() {
        clock.reset();
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void aBatchIsReadAndReportedInParts() {
        AccountRow one = debits.owing(client, 12_840);
        debits.owing(client, 5_000);
        debits.collectDay();
        String batch =
                bank.get("/debit-batches")
                        .statusCode(200)
                        .body("data", hasSize(1))
                        .body("data[0].count", equalTo(2))
                        .body("data[0].total", equalTo(17_840))
                        .body("data[0].collectOn", equalTo(TODAY))
                        .body("data[0].state", equalTo("ready"))
                        .body("next", nullValue())
                        .extract()
                        .path("data[0].batchId");
        List<String> items =
                bank.get("/debit-batches/{id}/items", batch)
                        .statusCode(200)
                        .body("data.amount", contains(12_840, 5_000))
                        .body("data[0].accountNumber", equalTo(one.number()))
                        .body("data[0].bankAccount", equalTo("****5678"))
                        .body("data.state", contains("sent", "sent"))
                        .extract()
                        .path("data.itemId");

        bank.report(batch, TODAY, List.of(collected(items.get(0), 12_840)))
                .statusCode(200)
                .body("counts.accepted", equalTo(1))
                .body("results.judgement", contains("accepted"))
                .body("results.state", contains("collected"))
                .body("batch.state", equalTo("ready"));
        bank.report(batch, TODAY, List.of(failed(items.get(1), "insufficient-funds")))
                .body("batch.state", equalTo("completed"))
                .body("batch.completedAt", notNullValue());

        bank.get("/debit-batches/{id}", batch).body("state", equalTo("completed"));
        bank.get("/payments?transactionNumber=" + items.get(0))
                .statusCode(200)
                .body("data[0].amount", equalTo(12_840))
                .body("data[0].channel", equalTo("direct-debit"))
                .body("data[0].state", equalTo("posted"))
                .body("data[0].businessDate", equalTo(TODAY));
        bank.get("/debit-batches/{id}/items", batch)
                .body("data.state", contains("collected", "failed"))
                .body("data[1].reason", equalTo("insufficient-funds"));
    }

    @Test
    void eachResultIsJudgedForItself() {
        debits.owing(client, 1_000);
        debits.owing(client, 2_000);
        debits.owing(client, 3_000);
        debits.collectDay();
        String batch = onlyBatch();
        List<String> items = items(batch);
        bank.report(batch, TODAY, List.of(failed(items.get(2), "other")));

        bank.report(
                        batch,
                        TODAY,
                        List.of(
                                collected(items.get(0), 1_000),
                                collected(items.get(1), 1_999),
                                collected(items.get(2), 3_000),
                                failed(items.get(2), "other"),
                                collected(items.get(0), 1_000),
                                returned(items.get(1), "other"),
                                collected("dbi_0000000000000", 1),
                                collected("nonsense", 1)))
                .statusCode(200)
                .body(
                        "results.judgement",
                        contains(
                                "accepted",
                                "amount-mismatch",
                                "conflict",
                                "replayed",
                                "replayed",
                                "conflict",
                                "unknown-item",
                                "unknown-item"))
                .body("counts.accepted", equalTo(1))
                .body("counts.replayed", equalTo(2))
                .body("counts.amountMismatch", equalTo(1))
                .body("counts.conflict", equalTo(2))
                .body("counts.unknownItem", equalTo(2));

        assertThat(payments()).isOne();
    }

    @Test
    void aPartSentAgainDoesNothingAgain() {
        debits.owing(client, 1_000);
        debits.owing(client, 2_000);
        debits.collectDay();
        String batch = onlyBatch();
        List<String> items = items(batch);
        List<Map<String, Object>> part =
                List.of(collected(items.get(0), 1_000), failed(items.get(1), "other"));
        bank.report(batch, TODAY, part);

        bank.report(batch, TODAY, part)
                .statusCode(200)
                .body("results.judgement", contains("replayed", "replayed"));

        assertThat(payments()).isOne();
    }

    @Test
    void aLateReturnIsPostedBackOnce() {
        AccountRow account = debits.owing(client, 12_840);
        debits.collectDay();
        String batch = onlyBatch();
        String item = items(batch).get(0);
        bank.report(batch, TODAY, List.of(collected(item, 12_840)));
        debits.at("2026-12-02T10:00:00+08:00");

        for (String judgement : List.of("accepted", "replayed")) {
            bank.report(batch, "2026-12-02", List.of(returned(item, "insufficient-funds")))
                    .statusCode(200)
                    .body("results.judgement", contains(judgement))
                    .body("results.state", contains("returned"))
                    .body("batch.state", equalTo("completed"));
        }
        bank.report(batch, "2026-12-02", List.of(collected(item, 12_840)))
                .body("results.judgement", contains("replayed"))
                .body("results.state", contains("returned"));

        assertThat(given.count("select balance_fen from account where id = ?", account.id()))
                .isEqualTo(-12_840);
        bank.get("/accounts/{number}", account.number())
                .body("bills", hasSize(1))
                .body("bills[0].paid", equalTo(0));
        bank.get("/payments?transactionNumber=" + item).body("data[0].state", equalTo("reversed"));
    }

    @Test
    void itemsAndBatchesAreReadInParts() {
        for (int i = 0; i < 3; i++) {
            debits.owing(client, 1_000 + i);
        }
        debits.collectDay();
        String batch = onlyBatch();

        String next =
                bank.get("/debit-batches/{id}/items?limit=2", batch)
                        .body("data.amount", contains(1_000, 1_001))
                        .extract()
                        .path("next");
        bank.get("/debit-batches/{id}/items?limit=2&after=" + next, batch)
                .body("data.amount", contains(1_002))
                .body("next", nullValue());
        bank.get("/debit-batches?collectOn=2026-11-27").body("data", empty());
        bank.get("/debit-batches?collectOn=2026-11-26&limit=1").body("data", hasSize(1));
    }

    @Test
    void aBatchThatWasCompletedDoesNotHideTheNext() {
        debits.owing(client, 1_000);
        debits.collectDay();
        String first = onlyBatch();
        debits.owing(client, 2_000);
        debits.at("2026-11-26T16:00:00+08:00");
        debits.announceFor("2026-11-30");
        debits.at("2026-11-29T20:00:00+08:00");
        debits.handOver();

        String next = bank.get("/debit-batches?limit=1").extract().path("next");

        bank.get("/debit-batches?limit=1&after=" + next)
                .body("data", hasSize(1))
                .body("data[0].total", equalTo(2_000))
                .body("next", nullValue());
        assertThat(first).isNotNull();
    }

    @Test
    void aForeignBatchIsNotFound() {
        debits.owing(client, 1_000);
        debits.collectDay();
        String batch = onlyBatch();
        String item = items(batch).get(0);
        DebitCalls other = new DebitCalls(Tokens.of(clients.aClient()));

        other.get("/debit-batches").body("data", empty());
        other.get("/debit-batches/{id}", batch)
                .statusCode(404)
                .body("code", equalTo("DEBIT_BATCH_NOT_FOUND"));
        other.get("/debit-batches/{id}/items", batch).statusCode(404);
        other.report(batch, TODAY, List.of(collected(item, 1_000))).statusCode(404);
        assertThat(payments()).isZero();
    }

    @Test
    void aBatchBeforeItsCutOffIsNotTheBanks() {
        debits.owing(client, 1_000);
        debits.announce();

        bank.get("/debit-batches").body("data", empty());
    }

    @Test
    void theBankIsToldOfABatchThatIsReady() {
        debits.owing(client, 1_000);
        debits.collectDay();

        assertThat(
                        given.count(
                                "select count(*) from outbox_event where type ="
                                        + " 'debit-batch.ready' and partner_id = ?",
                                client.partnerId()))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"businessDate\": \"2026-11-26\", \"results\": []}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [null]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"collected\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"collected\", \"amount\": 1, \"reason\": \"other\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"failed\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"failed\", \"reason\": \"paid-otherwise\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"sent\"}]}",
                "{\"businessDate\": \"2026-11-26\", \"results\": [{\"itemId\": \"x\", \"result\":"
                        + " \"collected\", \"amount\": 1, \"more\": 1}]}",
            })
    void aPartThatIsNotUnderstoodIsRefusedWhole(String body) {
        debits.owing(client, 1_000);
        debits.collectDay();

        bank.wrong()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/partner/v1/debit-batches/{id}/results", onlyBatch())
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations[0].field", notNullValue());
    }

    @Test
    void aPartIsOfFiveHundredResultsAtMostAndOfTodayOrYesterday() {
        debits.owing(client, 1_000);
        debits.collectDay();
        String batch = onlyBatch();
        Map<String, Object> result = collected(items(batch).get(0), 1_000);

        bank.wrong()
                .contentType(ContentType.JSON)
                .body(Map.of("businessDate", TODAY, "results", Collections.nCopies(501, result)))
                .post("/partner/v1/debit-batches/{id}/results", batch)
                .then()
                .statusCode(400);
        bank.report(batch, "2026-11-24", List.of(result))
                .statusCode(422)
                .body("code", equalTo("BUSINESS_DATE_NOT_ALLOWED"));
        assertThat(payments()).isZero();
    }

    @Test
    void aNumberTakenByAPaymentOfTheBanksIsAConflict() {
        AccountRow account = debits.owing(client, 1_000);
        debits.owing(client, 2_000);
        debits.collectDay();
        String batch = onlyBatch();
        List<String> items = items(batch);
        bank.wrong()
                .header("Idempotency-Key", items.get(0))
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "transactionNumber",
                                items.get(0),
                                "accountNumber",
                                account.number(),
                                "amount",
                                100,
                                "businessDate",
                                TODAY,
                                "paidAt",
                                "2026-11-26T16:00:00+08:00",
                                "channel",
                                "counter",
                                "tender",
                                "account"))
                .post("/partner/v1/payments")
                .then()
                .statusCode(201);

        bank.report(
                        batch,
                        TODAY,
                        List.of(collected(items.get(0), 1_000), collected(items.get(1), 2_000)))
                .statusCode(200)
                .body("results.judgement", contains("conflict", "accepted"));
    }

    @Test
    void needsTheScope() {
        DebitCalls reader = new DebitCalls(Tokens.of(clients.aClient("mandates:write")));

        reader.get("/debit-batches").statusCode(403).body("code", equalTo("SCOPE_MISSING"));
    }

    private String onlyBatch() {
        return bank.get("/debit-batches")
                .body("data", hasSize(1))
                .extract()
                .path("data[0].batchId");
    }

    private List<String> items(String batch) {
        return bank.get("/debit-batches/{id}/items", batch).extract().path("data.itemId");
    }

    private long payments() {
        return given.count("select count(*) from payment where partner_id = ?", client.partnerId());
    }
}
