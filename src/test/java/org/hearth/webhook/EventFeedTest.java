package org.hearth.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventFeedTest {

    @Inject Given given;
    @Inject ClientFixture clients;

    private String token;
    private AccountRow account;

    @BeforeEach
    void aBankAndAnAccountThatOwes() {
        token = Tokens.of(clients.aClient());
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
    }

    @Test
    void aBankPullsWhatItPostedInTheWordsOfTheAnswer() {
        Map<String, Object> answer = pay(account.number(), 12_830, "account");

        Map<String, Object> event =
                events("")
                        .statusCode(200)
                        .body("data.type", contains("payment.posted"))
                        .body("data[0].id", matchesPattern("evt_[0-9A-Z]{13}"))
                        .body("data[0].timestamp", equalTo("2026-11-23T09:10:00Z"))
                        .body("next", nullValue())
                        .extract()
                        .path("data[0].data");

        assertThat(event).isEqualTo(answer);
    }

    @Test
    void moneyInSuspenseIsAnEventOfItsOwn() {
        pay("999999999999", 100, "cash");

        events("")
                .body("data.type", contains("payment.suspended"))
                .body("data[0].data.suspenseReason", equalTo("no-such-account"));
    }

    @Test
    void aReversalIsToldInTheWordsOfItsAnswer() {
        Map<String, Object> payment = pay(account.number(), 12_830, "account");
        Map<String, Object> answer =
                given().header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "transactionNumber",
                                        "rev-" + payment.get("transactionNumber"),
                                        "originalTransactionNumber",
                                        payment.get("transactionNumber"),
                                        "amount",
                                        12_830,
                                        "reason",
                                        "wrong account"))
                        .post("/partner/v1/reversals")
                        .then()
                        .statusCode(201)
                        .extract()
                        .as(Map.class);

        Map<String, Object> event =
                events("")
                        .body("data.type", contains("payment.posted", "payment.reversed"))
                        .extract()
                        .path("data[1].data");

        assertThat(event).isEqualTo(answer);
    }

    @Test
    void aBankReadsOnFromTheLastEventItHas() {
        List<Object> paid = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paid.add(pay(account.number(), 100 + i, "account").get("paymentId"));
        }

        List<Object> read = new ArrayList<>();
        String after = "";
        String last = null;
        for (boolean more = true; more; ) {
            Map<String, Object> part =
                    events("?limit=2" + after).statusCode(200).extract().as(Map.class);
            List<Map<String, Object>> data = (List<Map<String, Object>>) part.get("data");
            data.forEach(event -> read.add(((Map<?, ?>) event.get("data")).get("paymentId")));
            last = (String) data.get(data.size() - 1).get("id");
            more = part.get("next") != null;
            after = "&after=" + last;
        }

        assertThat(read).isEqualTo(paid);
        events("?after=" + last).body("data", empty()).body("next", nullValue());
        Object later = pay(account.number(), 900, "account").get("paymentId");
        events("?after=" + last).body("data.data.paymentId", contains(later));
    }

    @Test
    void aBankSeesNothingOfAnother() {
        pay(account.number(), 100, "account");
        String event = events("").extract().path("data[0].id");
        String other = Tokens.of(clients.aClient());

        call(Contract.bothWays(), other, "").statusCode(200).body("data", empty());
        call(Contract.bothWays(), other, "?after=" + event)
                .statusCode(404)
                .body("code", equalTo("EVENT_NOT_FOUND"));
    }

    @Test
    void theScopeIsNeeded() {
        String kiosk = Tokens.of(clients.aClient("payments:write"));

        call(Contract.bothWays(), kiosk, "").statusCode(403).body("code", equalTo("SCOPE_MISSING"));
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=0, limit",
        "?limit=201, limit",
        "?limit=x, limit",
        "?after=pay_0NSV7RD3C1T4E, after",
        "?after=%27, after"
    })
    void aBankIsToldWhichParameterIsWrong(String query, String parameter) {
        call(Contract.answerOnly(), token, query)
                .statusCode(400)
                .body("violations.field", contains(parameter));
    }

    private ValidatableResponse events(String query) {
        return call(Contract.bothWays(), token, query);
    }

    private static ValidatableResponse call(Filter contract, String token, String query) {
        return given().filter(contract)
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .get("/partner/v1/events" + query)
                .then();
    }

    private Map<String, Object> pay(String accountNumber, long amount, String tender) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("transactionNumber", UUID.randomUUID().toString());
        payment.put("accountNumber", accountNumber);
        payment.put("amount", amount);
        payment.put("businessDate", "2026-11-23");
        payment.put("paidAt", "2026-11-23T17:10:00+08:00");
        payment.put("channel", "counter");
        payment.put("tender", tender);
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(payment)
                .post("/partner/v1/payments")
                .then()
                .statusCode(201)
                .extract()
                .as(Map.class);
    }
}
