package org.hearth.payment.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner's program may get wrong in a payment: each is told, none is booked. */
@QuarkusTest
class BadPaymentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject ClientFixture clients;

    private PartnerCalls bank;

    @BeforeEach
    void aBank() {
        bank = new PartnerCalls(Tokens.of(clients.aClient()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "amount            | 0",
                "amount            | -1",
                "amount            | 100000000001",
                "amount            | 9223372036854775807",
                "amount            | 9223372036854775808",
                "amount            | 1e400",
                "amount            | 12.5",
                "amount            | 1.0",
                "amount            | \"100\"",
                "amount            | true",
                "amount            | null",
                "amount            | [100]",
                "amount            | {}",
                "transactionNumber | null",
                "transactionNumber | \"\"",
                "transactionNumber | 17",
                "transactionNumber | \"with space\"",
                "transactionNumber | \"line\\nbreak\"",
                "transactionNumber | \"号码\"",
                "transactionNumber | \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
                "accountNumber     | null",
                "accountNumber     | \"1234\"",
                "accountNumber     | \"123456789012345678901\"",
                "accountNumber     | \"1 or 1=1\"",
                "accountNumber     | \"'; drop table account; --\"",
                "accountNumber     | \"<script>alert(1)</script>\"",
                "accountNumber     | \"５００１００００１\"",
                "currency          | \"USD\"",
                "businessDate      | null",
                "businessDate      | \"yesterday\"",
                "businessDate      | \"2026-02-30\"",
                "businessDate      | \"23.11.2026\"",
                "businessDate      | 20261123",
                "businessDate      | [2026,11,23]",
                "paidAt            | null",
                "paidAt            | \"2026-11-23\"",
                "paidAt            | \"2026-11-23T17:10:00\"",
                "paidAt            | \"2026-11-23T17:16:00+08:00\"",
                "paidAt            | \"2026-10-01T00:00:00+08:00\"",
                "paidAt            | \"-999999999-01-01T00:00:00+18:00\"",
                "paidAt            | \"+999999999-12-31T23:59:59Z\"",
                "paidAt            | 1795425000",
                "channel           | null",
                "channel           | \"COUNTER\"",
                "channel           | \"website\"",
                "channel           | 1",
                "tender            | null",
                "tender            | \"gold\"",
                "quoteId           | \"qte_' or 1=1\"",
                "pointCode         | \"<img src=x onerror=alert(1)>\"",
                "pointCode         | \"\"",
                "terminalId        | \"../../etc/passwd\"",
                "terminalId        | {\"$ne\": 1}",
                "sequence          | -1",
                "sequence          | 9007199254740992",
                "sequence          | 9223372036854775808",
                "sequence          | \"1\"",
                "colour            | \"red\"",
                "Amount            | 1"
            })
    void a_wrong_field_is_named(String field, String value) throws JsonProcessingException {
        Map<String, Object> payment = PartnerCalls.payment("500100001", 100);
        payment.remove(field);
        String rest = JSON.writeValueAsString(payment);

        send(rest.substring(0, rest.length() - 1) + ",\"" + field + "\":" + value + "}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void a_field_that_is_left_out_is_named() {
        send("{}")
                .statusCode(400)
                .body("violations.field", hasItem("transactionNumber"))
                .body("violations.field", hasItem("amount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\": 1",
                "{'amount': 1}",
                "nonsense",
                "{\"amount\": NaN}",
                "\u0000",
                "{} {}",
                "<xml/>"
            })
    void broken_json_is_refused(String body) {
        send(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "17", "true"})
    void json_that_is_no_object_is_refused(String body) {
        send(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("org.hearth")));
    }

    @Test
    void deeply_nested_json_is_refused() {
        send("{\"pointCode\":" + "[".repeat(30_000) + "}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void a_foreign_content_type_is_refused(String type) {
        bank.wrong()
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("amount=100")
                .post("/partner/v1/payments")
                .then()
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024, 1024 * 1024, 3 * 1024 * 1024})
    void a_body_over_64_kilobytes_is_refused(int length) {
        send("{\"pointCode\":\"" + "x".repeat(length) + "\"}")
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void a_body_over_64_kilobytes_that_does_not_say_so_is_refused() {
        bank.wrong()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(new ByteArrayInputStream(" ".repeat(100_000).getBytes(UTF_8)))
                .post("/partner/v1/payments")
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void a_key_that_is_not_visible_ascii_is_refused() throws JsonProcessingException {
        send(JSON.writeValueAsString(PartnerCalls.payment("500100001", 100)), "with space")
                .statusCode(400)
                .body("violations.field", hasItem("idempotencyKey"));
    }

    @Test
    void a_key_of_256_characters_is_refused() throws JsonProcessingException {
        send(JSON.writeValueAsString(PartnerCalls.payment("500100001", 100)), "k".repeat(256))
                .statusCode(400);
    }

    @Test
    void another_method_is_not_allowed() {
        bank.wrong().delete("/partner/v1/payments").then().statusCode(405);
    }

    private ValidatableResponse send(String body) {
        return send(body, UUID.randomUUID().toString());
    }

    private ValidatableResponse send(String body, String key) {
        return bank.wrong()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body.getBytes(UTF_8))
                .post("/partner/v1/payments")
                .then();
    }
}
