package org.hearth.payment.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reversals over the wire, as their contract says. */
@QuarkusTest
class ReversalApiTest {

    @Inject Given given;
    @Inject ClientFixture clients;

    private PartnerCalls bank;
    private AccountRow account;
    private Map<String, Object> payment;

    @BeforeEach
    void aPaidBill() {
        bank = new PartnerCalls(Tokens.of(clients.aClient()));
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
        payment = PartnerCalls.payment(account.number(), 12_830);
    }

    @Nested
    class ABank {

        @Test
        void takes_back_what_it_collected() {
            String paymentId = bank.collect(payment).statusCode(201).extract().path("paymentId");
            Map<String, Object> reversal = PartnerCalls.reversal(payment);

            String id =
                    bank.reverse(reversal)
                            .statusCode(201)
                            .body("reversalId", startsWith("rev_"))
                            .body("state", equalTo("reversed"))
                            .body("paymentId", equalTo(paymentId))
                            .body("accountNumber", equalTo(account.number()))
                            .body("amount", equalTo(12_830))
                            .body("currency", equalTo("CNY"))
                            .body("businessDate", equalTo("2026-11-23"))
                            .body("reopenedBills.amount", contains(12_830))
                            .body("balanceAfter", equalTo(-12_830))
                            .extract()
                            .path("reversalId");

            bank.inquire(account.number()).body("totalDue", equalTo(12_830));
            bank.get("/payments/{id}", paymentId)
                    .body("state", equalTo("reversed"))
                    .body("finished", equalTo(true));
            bank.get("/reversals/{id}", id).statusCode(200).body("state", equalTo("reversed"));
            bank.get("/reversals?transactionNumber={n}", reversal.get("transactionNumber"))
                    .statusCode(200)
                    .body("data", hasSize(1))
                    .body("data[0].reversalId", equalTo(id))
                    .body("next", nullValue());
        }

        @Test
        void gets_the_same_answer_again() {
            bank.collect(payment);
            Map<String, Object> reversal = PartnerCalls.reversal(payment);
            String id = bank.reverse(reversal, "again").extract().path("reversalId");

            bank.reverse(reversal, "again")
                    .statusCode(200)
                    .header("Idempotency-Replayed", "true")
                    .header("Location", endsWith("/reversals/" + id))
                    .body("reversalId", equalTo(id));
        }

        @Test
        void bars_a_payment_that_never_arrived() {
            bank.reverse(PartnerCalls.reversal(payment))
                    .statusCode(201)
                    .body("state", equalTo("voided"))
                    .body("paymentId", nullValue())
                    .body("balanceAfter", nullValue())
                    .body("reopenedBills", empty());

            bank.collect(payment)
                    .statusCode(409)
                    .body("code", equalTo("PAYMENT_VOIDED"))
                    .body("retry", equalTo("never"))
                    .body("type", equalTo("/problems/payment-voided"));
            bank.get("/payments?transactionNumber={n}", payment.get("transactionNumber"))
                    .body("data", empty());
        }

        @Test
        void is_refused_a_second_reversal() {
            bank.collect(payment);
            bank.reverse(PartnerCalls.reversal(payment)).statusCode(201);

            bank.reverse(PartnerCalls.reversal(payment))
                    .statusCode(409)
                    .body("code", equalTo("ALREADY_REVERSED"));
        }

        @Test
        void is_refused_a_part_of_it() {
            bank.collect(payment);
            Map<String, Object> part = PartnerCalls.reversal(payment);
            part.put("amount", 100);

            bank.reverse(part).statusCode(422).body("code", equalTo("AMOUNT_NOT_ALLOWED"));
        }

        @Test
        void is_refused_on_another_business_day() {
            payment.put("businessDate", "2026-11-22");
            bank.collect(payment).statusCode(201);

            bank.reverse(PartnerCalls.reversal(payment))
                    .statusCode(409)
                    .body("code", equalTo("REVERSAL_WINDOW_CLOSED"));
        }

        @Test
        void is_told_of_a_missing_key() {
            bank.wrong()
                    .contentType(ContentType.JSON)
                    .body(PartnerCalls.reversal(payment))
                    .post("/partner/v1/reversals")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        }

        @ParameterizedTest
        @CsvSource({
            "transactionNumber, '', transactionNumber",
            "transactionNumber, with space, transactionNumber",
            "originalTransactionNumber, '', originalTransactionNumber",
            "amount, 0, amount",
            "amount, -1, amount",
            "amount, 100000000001, amount",
            "currency, USD, currency",
            "reason, '', reason",
            "reason, ' ', reason",
            "colour, red, colour"
        })
        void is_told_which_field_is_wrong(String field, String value, String violation) {
            Map<String, Object> reversal = PartnerCalls.reversal(payment);
            reversal.put(field, field.equals("amount") ? (Object) Long.valueOf(value) : value);

            assertViolation(reversal, violation);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"transactionNumber", "originalTransactionNumber", "amount", "reason"})
        void is_told_which_field_is_missing(String field) {
            Map<String, Object> reversal = PartnerCalls.reversal(payment);
            reversal.remove(field);

            assertViolation(reversal, field);
        }

        private void assertViolation(Map<String, Object> reversal, String field) {
            bank.wrong()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "wrong")
                    .body(reversal)
                    .post("/partner/v1/reversals")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body("violations.field", contains(field));
        }
    }

    @Nested
    class AnotherBank {

        @Test
        void neither_finds_nor_touches_what_is_not_its_own() {
            String paymentId = bank.collect(payment).extract().path("paymentId");
            PartnerCalls other = new PartnerCalls(Tokens.of(clients.aClient()));

            other.reverse(PartnerCalls.reversal(payment))
                    .statusCode(201)
                    .body("state", equalTo("voided"));
            bank.get("/payments/{id}", paymentId).body("state", equalTo("posted"));

            Map<String, Object> reversal = PartnerCalls.reversal(payment);
            String id = bank.reverse(reversal).extract().path("reversalId");
            other.get("/reversals/{id}", id)
                    .statusCode(404)
                    .body("code", equalTo("REVERSAL_NOT_FOUND"));
            other.get("/reversals?transactionNumber={n}", reversal.get("transactionNumber"))
                    .body("data", empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"rev_0000000000000", "rev_1", "1", "pay_0SAKZEK2P42QZ", "' or 1"})
        void gets_no_reversal_for_an_id_that_is_none(String id) {
            bank.get("/reversals/{id}", id)
                    .statusCode(404)
                    .body("code", equalTo("REVERSAL_NOT_FOUND"));
        }
    }

    @Nested
    class AClientWithoutTheScope {

        @Test
        void can_neither_reverse_nor_look_up() {
            PartnerCalls collector =
                    new PartnerCalls(Tokens.of(clients.aClient("payments:write bills:read")));

            collector
                    .reverse(PartnerCalls.reversal(payment))
                    .statusCode(403)
                    .body("code", equalTo("SCOPE_MISSING"));
            collector.get("/reversals?transactionNumber=1").statusCode(403);
        }
    }
}
