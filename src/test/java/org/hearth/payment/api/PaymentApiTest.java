package org.hearth.payment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@QuarkusTest
class PaymentApiTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final long OWED = 12_830;

    @Inject Given given;
    @Inject ClientFixture clients;

    private PartnerCalls bank;
    private AccountRow account;

    @BeforeEach
    void aBankAndAnAccountThatOwes() {
        bank = new PartnerCalls(Tokens.of(clients.aClient()));
        account = given.account();
        given.bill(account, DUE, 11_230, 1_600);
    }

    private Map<String, Object> payment() {
        return PartnerCalls.payment(account.number(), OWED);
    }

    @Nested
    class ABank {

        @Test
        void collects_what_is_owed() {
            Map<String, Object> payment = payment();

            String location =
                    bank.collect(payment)
                            .statusCode(201)
                            .body("paymentId", matchesPattern("pay_[0-9A-Z]{13}"))
                            .body("transactionNumber", equalTo(payment.get("transactionNumber")))
                            .body("accountNumber", equalTo(account.number()))
                            .body("amount", equalTo(12_830))
                            .body("currency", equalTo("CNY"))
                            .body("state", equalTo("posted"))
                            .body("finished", equalTo(true))
                            .body("late", equalTo(false))
                            .body("businessDate", equalTo("2026-11-23"))
                            .body("receivedAt", equalTo("2026-11-23T09:10:00Z"))
                            .body("allocations.amount", contains(12_830))
                            .body("credited", equalTo(0))
                            .body("balanceAfter", equalTo(0))
                            .body("receiptNumber", notNullValue())
                            .body("reconciliation", equalTo("unmatched"))
                            .header("Idempotency-Replayed", nullValue())
                            .extract()
                            .header("Location");

            assertThat(location).matches("/partner/v1/payments/pay_[0-9A-Z]{13}");
            bank.get(location.substring("/partner/v1".length()))
                    .statusCode(200)
                    .body("transactionNumber", equalTo(payment.get("transactionNumber")));
            bank.inquire(account.number()).body("bills", empty());
        }

        @Test
        void sends_the_same_again_and_gets_the_same_answer() {
            Map<String, Object> payment = payment();
            String key = UUID.randomUUID().toString();
            String first = bank.collect(payment, key).statusCode(201).extract().asString();

            String again =
                    bank.collect(payment, key)
                            .statusCode(200)
                            .header("Idempotency-Replayed", "true")
                            .header("Location", notNullValue())
                            .extract()
                            .asString();

            assertThat(again).isEqualTo(first);
            bank.inquire(account.number()).body("balance", equalTo(0));
        }

        @Test
        void sends_the_same_number_under_another_key_and_gets_the_same_answer() {
            Map<String, Object> payment = payment();
            bank.collect(payment).statusCode(201);

            bank.collect(payment).statusCode(200).header("Idempotency-Replayed", "true");
        }

        @Test
        void cannot_use_a_key_or_a_number_for_another_payment() {
            Map<String, Object> payment = payment();
            String key = UUID.randomUUID().toString();
            bank.collect(payment, key).statusCode(201);

            payment.put("amount", 100);
            bank.collect(payment)
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_MISMATCH"))
                    .body("retry", equalTo("never"));
            bank.collect(payment(), key)
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_MISMATCH"));
        }

        @Test
        void must_send_a_key() {
            bank.wrong()
                    .contentType(ContentType.JSON)
                    .body(payment())
                    .post("/partner/v1/payments")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        }

        @Test
        void is_told_when_the_quoted_total_no_longer_holds() {
            String quote = bank.inquire(account.number()).extract().path("quote.quoteId");
            given.bill(account, DUE, 500, 0);
            Map<String, Object> payment = payment();
            payment.put("quoteId", quote);

            bank.collect(payment)
                    .statusCode(412)
                    .body("code", equalTo("BILL_CHANGED"))
                    .body("totalDue", equalTo(13_330))
                    .body("retry", equalTo("query-first"));
        }

        @Test
        void is_refused_an_ic_card_meter() {
            AccountRow card = given.account("RESIDENTIAL", "IC_CARD");

            bank.collect(PartnerCalls.payment(card.number(), 1_000))
                    .statusCode(422)
                    .body("code", equalTo("METER_NOT_SUPPORTED"));
        }

        @Test
        void is_refused_an_amount_that_the_account_does_not_take() {
            AccountRow factory = given.account("INDUSTRIAL", "POSTPAID");
            given.bill(factory, DUE, 1_000_000, 0);

            bank.collect(PartnerCalls.payment(factory.number(), 999_999))
                    .statusCode(422)
                    .body("code", equalTo("AMOUNT_NOT_ALLOWED"));
        }

        @Test
        void is_refused_an_unknown_account() {
            bank.collect(PartnerCalls.payment("999999999999", 100))
                    .statusCode(404)
                    .body("code", equalTo("ACCOUNT_NOT_FOUND"));
        }

        @Test
        void is_never_refused_money_it_has_taken() {
            Map<String, Object> payment = PartnerCalls.payment("999999999999", 100);
            payment.put("tender", "cash");

            bank.collect(payment)
                    .statusCode(201)
                    .body("state", equalTo("suspense"))
                    .body("suspenseReason", equalTo("no-such-account"))
                    .body("finished", equalTo(false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "2026-11-24", "1999-01-01", "9999-12-31"})
        void books_on_today_or_yesterday_only(String businessDate) {
            Map<String, Object> payment = payment();
            payment.put("businessDate", businessDate);

            bank.collect(payment)
                    .statusCode(422)
                    .body("code", equalTo("BUSINESS_DATE_NOT_ALLOWED"));
        }
    }

    @Nested
    class ABankThatLooksUp {

        @Test
        void finds_a_payment_by_its_own_number() {
            Map<String, Object> payment = payment();
            String id = bank.collect(payment).extract().path("paymentId");

            bank.get("/payments?transactionNumber={n}", payment.get("transactionNumber"))
                    .statusCode(200)
                    .body("data.paymentId", contains(id))
                    .body("next", nullValue());
        }

        @Test
        void learns_that_a_payment_never_arrived() {
            bank.get("/payments?transactionNumber={n}", "never-sent")
                    .statusCode(200)
                    .body("data", empty());
        }

        @Test
        void reads_a_day_in_parts() {
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                sent.add(
                        bank.collect(PartnerCalls.payment(account.number(), 100 + i))
                                .extract()
                                .path("paymentId"));
            }

            List<String> read = new ArrayList<>();
            String next = "";
            do {
                Map<String, Object> part =
                        bank.get("/payments?businessDate=2026-11-23&limit=2" + next)
                                .statusCode(200)
                                .extract()
                                .as(Map.class);
                List<Map<String, String>> data = (List<Map<String, String>>) part.get("data");
                assertThat(data).hasSizeLessThanOrEqualTo(2);
                data.forEach(payment -> read.add(payment.get("paymentId")));
                next = part.get("next") == null ? null : "&after=" + part.get("next");
            } while (next != null);

            assertThat(read).isEqualTo(sent);
        }

        @Test
        void sees_a_payment_on_its_business_date_only() {
            bank.collect(payment()).statusCode(201);

            bank.get("/payments?businessDate=2026-11-23").body("data", hasSize(1));
            bank.get("/payments?businessDate=2026-11-22").body("data", empty());
        }

        @Test
        void does_not_see_another_banks_payments() {
            Map<String, Object> payment = payment();
            String id = bank.collect(payment).extract().path("paymentId");
            PartnerCalls other = new PartnerCalls(Tokens.of(clients.aClient()));

            other.get("/payments/{id}", id)
                    .statusCode(404)
                    .body("code", equalTo("PAYMENT_NOT_FOUND"));
            other.get("/payments?transactionNumber={n}", payment.get("transactionNumber"))
                    .body("data", empty());
            other.get("/payments?businessDate=2026-11-23").body("data", empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"pay_0000000000000", "pay_1", "1", "bil_0SAKZEK2P42QZ", "' or 1"})
        void gets_no_payment_for_an_id_that_is_none(String id) {
            bank.get("/payments/{id}", id)
                    .statusCode(404)
                    .body("code", equalTo("PAYMENT_NOT_FOUND"));
        }

        @ParameterizedTest
        @CsvSource({
            "businessDate=2026-11-23&limit=0, limit",
            "businessDate=2026-11-23&limit=201, limit",
            "businessDate=2026-11-23&limit=-1, limit",
            "businessDate=2026-11-23&limit=many, limit",
            "businessDate=2026-11-23&limit=9223372036854775808, limit",
            "businessDate=today, businessDate",
            "businessDate=2026-02-30, businessDate",
            "businessDate=20261123, businessDate",
            "businessDate=%2B999999999-01-01, businessDate",
            "businessDate=2026-11-23&after=pay_1, after",
            "businessDate=2026-11-23&after=%27%20or%201%3D1, after",
            "transactionNumber=%00, transactionNumber",
            "transactionNumber=, transactionNumber",
            "limit=50, transactionNumber"
        })
        void is_told_which_parameter_is_wrong(String query, String parameter) {
            bank.wrong()
                    .urlEncodingEnabled(false)
                    .get("/partner/v1/payments?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body("violations.field", contains(parameter));
        }
    }

    @Nested
    class AClientWithoutTheScope {

        @Test
        void can_neither_collect_nor_look_up() {
            PartnerCalls reader = new PartnerCalls(Tokens.of(clients.aClient("bills:read")));

            reader.collect(payment()).statusCode(403).body("code", equalTo("SCOPE_MISSING"));
            reader.get("/payments?businessDate=2026-11-23")
                    .statusCode(403)
                    .body("code", equalTo("SCOPE_MISSING"));
        }
    }
}
