package org.hearth.payment.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InquiryApiTest {

    private static final LocalDate DUE_LATER = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE_TEN_DAYS_AGO = LocalDate.of(2026, 11, 13);

    @Inject Given given;
    @Inject ClientFixture clients;

    private PartnerCalls bank;

    @BeforeEach
    void aBank() {
        bank = new PartnerCalls(Tokens.of(clients.aClient()));
    }

    @Nested
    class ABank {

        @Test
        void sees_what_is_owed_oldest_first_with_todays_late_fee() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 11_230, 1_600);
            given.bill(account, DUE_TEN_DAYS_AGO, 10_000, 1_600);

            // 0.1% a day on 100.00 yuan of gas for 10 days, none on the garbage fee.
            bank.inquire(account.number())
                    .statusCode(200)
                    .body("accountNumber", equalTo(account.number()))
                    .body("accountClass", equalTo("residential"))
                    .body("meterType", equalTo("postpaid"))
                    .body("currency", equalTo("CNY"))
                    .body("balance", equalTo(-24_430))
                    .body("totalDue", equalTo(24_530))
                    .body("bills.dueOn", contains("2026-11-13", "2026-11-30"))
                    .body("bills.amount", contains(11_600, 12_830))
                    .body("bills.lateFee", contains(100, 0))
                    .body("bills.outstanding", contains(11_700, 12_830))
                    .body("bills.billId", everyItem(matchesPattern("bil_[0-9A-Z]{13}")))
                    .body("rules.partialAllowed", equalTo(true))
                    .body("quote.totalDue", equalTo(24_530))
                    .body("quote.expiresAt", equalTo("2026-11-24T00:00:00+08:00"));
        }

        @Test
        void sees_masked_personal_data_only() {
            AccountRow account = given.account();

            bank.inquire(account.number())
                    .body("holder", equalTo("*伟"))
                    .body("address", not(containsString("2 单元")))
                    .body("phone", equalTo(null));
        }

        @Test
        void gets_no_cookie() {
            bank.inquire(given.account().number()).header("Set-Cookie", nullValue());
        }

        @Test
        void sees_no_bills_where_nothing_is_owed() {
            bank.inquire(given.account().number())
                    .statusCode(200)
                    .body("totalDue", equalTo(0))
                    .body("bills", empty());
        }

        @Test
        void gets_the_same_quote_again_while_the_total_holds() {
            AccountRow account = given.account();
            given.bill(account, DUE_LATER, 11_230, 1_600);
            String quote = quoteOf(bank.inquire(account.number()));

            bank.inquire(account.number()).body("quote.quoteId", equalTo(quote));
            given.bill(account, DUE_LATER, 500, 0);
            bank.inquire(account.number()).body("quote.quoteId", not(equalTo(quote)));
        }

        @Test
        void does_not_get_another_banks_quote() {
            AccountRow account = given.account();
            PartnerCalls other = new PartnerCalls(Tokens.of(clients.aClient()));

            other.inquire(account.number())
                    .body("quote.quoteId", not(equalTo(quoteOf(bank.inquire(account.number())))));
        }

        @Test
        void learns_that_there_is_no_such_account() {
            bank.inquire("999999999999")
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("ACCOUNT_NOT_FOUND"))
                    .body("type", equalTo("/problems/account-not-found"))
                    .body("retry", equalTo("never"));
        }

        @Test
        void may_ask_about_one_account_only_so_often() {
            AccountRow account = given.account();
            ValidatableResponse answer;
            int asked = 0;
            do {
                answer = bank.inquire(account.number());
            } while (answer.extract().statusCode() == 200 && asked++ < 200);

            answer.statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("RATE_LIMITED"))
                    .body("retry", equalTo("same-key"));
            bank.inquire(given.account().number()).statusCode(200);
        }

        private String quoteOf(ValidatableResponse inquiry) {
            return inquiry.extract().path("quote.quoteId");
        }
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @ValueSource(
                strings = {"1234", "123456789012345678901", "abcde", "1' or '1'='1", "<b>12345"})
        void for_an_account_number_is_named(String number) {
            bank.wrong()
                    .get("/partner/v1/accounts/{number}", number)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body("violations.field", contains("accountNumber"));
        }

        @Test
        void for_the_channel_is_named() {
            bank.wrong()
                    .get("/partner/v1/accounts/500100001?channel=pigeon")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("channel"));
        }

        @Test
        void for_the_format_is_refused() {
            bank.wrong()
                    .accept("text/csv")
                    .get("/partner/v1/accounts/500100001")
                    .then()
                    .statusCode(406)
                    .body("code", equalTo("NOT_ACCEPTABLE"));
        }
    }

    @Nested
    class AClientWithoutTheScope {

        @Test
        void is_refused() {
            new PartnerCalls(Tokens.of(clients.aClient("payments:write")))
                    .inquire("500100001")
                    .statusCode(403)
                    .body("code", equalTo("SCOPE_MISSING"));
        }
    }
}
