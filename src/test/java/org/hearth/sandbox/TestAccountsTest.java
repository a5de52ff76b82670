package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.TestClock;
import org.hearth.payment.LedgerCheck;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each test account does, as the guide's table says. */
@QuarkusTest
class TestAccountsTest {

    @Inject SandboxFixture sandbox;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private SandboxFixture.Bank bank;
    private SandboxBank program;

    @BeforeEach
    void signIn() {
        bank = sandbox.bank();
        program = bank.signedIn();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void changed_bill_refuses_the_old_quote_and_takes_the_new_amount() {
        String number = bank.number(TestAccount.CHANGED_BILL);
        Map<String, Object> payment = quoted(number, program.inquire(number));

        program.collect(payment)
                .statusCode(412)
                .body("code", equalTo("BILL_CHANGED"))
                .body("totalDue", equalTo(13_600));
        Map<String, Object> again = quoted(number, program.inquire(number));

        assertThat(again.get("amount")).isEqualTo(13_600L);
        program.collect(again).statusCode(201);
    }

    @Test
    void paid_meanwhile_owes_nothing_and_keeps_taken_cash_as_credit() {
        String number = bank.number(TestAccount.PAID_MEANWHILE);
        Map<String, Object> payment = quoted(number, program.inquire(number));

        program.collect(payment)
                .statusCode(412)
                .body("code", equalTo("BILL_CHANGED"))
                .body("totalDue", equalTo(0));
        program.inquire(number).body("bills", hasSize(0));
        Map<String, Object> cash = SandboxBank.payment(number, 8_900);
        cash.put("tender", "cash");
        program.collect(cash)
                .statusCode(201)
                .body("credited", equalTo(8_900))
                .body("doublePayment", equalTo(true));
    }

    @Test
    void slow_answer_comes_late_and_is_booked_once() {
        Map<String, Object> payment =
                SandboxBank.payment(bank.number(TestAccount.SLOW_ANSWER), 6_720);

        program.collect(payment, "slow").statusCode(201);
        program.collect(payment, "slow")
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void lost_answer_is_booked_all_the_same() {
        Map<String, Object> payment =
                SandboxBank.payment(bank.number(TestAccount.LOST_ANSWER), 6_850);

        assertThatThrownBy(() -> program.collect(payment, "lost"));
        program.get("/payments?transactionNumber={number}", payment.get("transactionNumber"))
                .body("data", hasSize(1));
        program.collect(payment, "lost").statusCode(200);
    }

    @Test
    void error_before_books_with_the_second_try() {
        Map<String, Object> payment =
                SandboxBank.payment(bank.number(TestAccount.ERROR_BEFORE), 6_980);

        program.collect(payment, "before").statusCode(503).body("retry", equalTo("same-key"));
        program.get("/payments?transactionNumber={number}", payment.get("transactionNumber"))
                .body("data", hasSize(0));
        program.collect(payment, "before").statusCode(201);
    }

    @Test
    void error_after_is_booked_with_the_first_try() {
        Map<String, Object> payment =
                SandboxBank.payment(bank.number(TestAccount.ERROR_AFTER), 7_010);

        program.collect(payment, "after")
                .statusCode(500)
                .body("code", equalTo("INTERNAL_ERROR"))
                .body("retry", equalTo("query-first"));
        program.get("/payments?transactionNumber={number}", payment.get("transactionNumber"))
                .body("data", hasSize(1));
    }

    @Test
    void busy_asks_for_patience_and_then_books() {
        Map<String, Object> payment = SandboxBank.payment(bank.number(TestAccount.BUSY), 7_140);

        program.collect(payment, "busy")
                .statusCode(409)
                .body("code", equalTo("PAYMENT_IN_PROGRESS"))
                .header("Retry-After", not(emptyOrNullString()));
        program.collect(payment, "busy").statusCode(201);
    }

    @Test
    void limited_refuses_the_first_inquiry() {
        String number = bank.number(TestAccount.LIMITED);

        program.inquire(number).statusCode(429).header("Retry-After", equalTo("2"));
        program.inquire(number).statusCode(200);
    }

    @Test
    void closed_keeps_cash_in_suspense_and_ic_card_takes_nothing() {
        Map<String, Object> cash = SandboxBank.payment(bank.number(TestAccount.CLOSED), 5_000);
        cash.put("tender", "cash");

        program.collect(cash).statusCode(201).body("state", equalTo("suspense"));
        program.collect(SandboxBank.payment(bank.number(TestAccount.IC_CARD), 5_000))
                .statusCode(422)
                .body("code", equalTo("METER_NOT_SUPPORTED"));
    }

    @Test
    void another_partners_accounts_do_not_exist() {
        String foreign = sandbox.bank().number(TestAccount.TWO_BILLS);

        program.inquire(foreign).statusCode(404).body("code", equalTo("ACCOUNT_NOT_FOUND"));
        program.collect(SandboxBank.payment(foreign, 100))
                .statusCode(404)
                .body("code", equalTo("ACCOUNT_NOT_FOUND"));
    }

    @Test
    void another_partners_accounts_do_not_exist_by_a_slash_at_the_end_either() {
        String foreign = sandbox.bank().number(TestAccount.TWO_BILLS);

        given().header("Authorization", "Bearer " + program.token())
                .get("/sandbox/partner/v1/accounts/" + foreign + "/")
                .then()
                .statusCode(404);
    }

    @Test
    void another_partners_accounts_take_nothing_from_a_days_book() {
        SandboxFixture.Bank other = sandbox.bank();
        String foreign = other.number(TestAccount.TWO_BILLS);
        program.moveClock(Map.of("advance", "P1D")).statusCode(200);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("transactionNumber", "only-in-our-book");
        line.put("accountNumber", foreign);
        line.put("amount", 11_240);
        line.put("kind", "payment");
        line.put("occurredAt", "2026-11-23T16:00:00+08:00");

        program.post(
                        "/reconciliations",
                        "book",
                        Map.of(
                                "businessDate",
                                "2026-11-23",
                                "count",
                                1,
                                "total",
                                11_240,
                                "lines",
                                List.of(line)))
                .statusCode(201);

        other.signedIn().inquire(foreign).body("totalDue", equalTo(24_070));
        program.get("/payments?transactionNumber={number}", "only-in-our-book")
                .body("data[0].state", equalTo("suspense"));
        assertThat(Tenant.SANDBOX.call(() -> ledger.run()).faults()).isEmpty();
    }

    @Test
    void each_holder_is_proven_by_the_phone_that_the_list_of_accounts_names() {
        String ending =
                program.own()
                        .get("/sandbox/partner/v1/accounts")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("holderPhoneEnding");

        program.post(
                        "/mandates",
                        "mandate",
                        Map.of(
                                "mandateNumber",
                                "M-1",
                                "accountNumber",
                                bank.number(TestAccount.DEBIT),
                                "bankAccount",
                                "****5678",
                                "holderPhoneEnding",
                                ending))
                .statusCode(201)
                .body("state", equalTo("active"));
    }

    @Test
    void a_reset_puts_block_payments_and_clock_back() {
        Map<String, Object> payment =
                SandboxBank.payment(bank.number(TestAccount.TWO_BILLS), 24_070);
        program.collect(payment, "key").statusCode(201);
        program.moveClock(Map.of("advance", "P3D")).statusCode(200);

        program.reset();

        program.inquire(bank.number(TestAccount.TWO_BILLS))
                .body("totalDue", equalTo(24_070))
                .body("bills", hasSize(2));
        program.own().get("/sandbox/partner/v1/clock").then().body("aheadSeconds", equalTo(0));
        program.collect(payment, "key").statusCode(201);
    }

    @Test
    void the_sandboxs_books_agree_whatever_was_tried() {
        program.collect(SandboxBank.payment(bank.number(TestAccount.TWO_BILLS), 20_000))
                .statusCode(201);
        program.inquire(bank.number(TestAccount.CHANGED_BILL));
        program.collect(
                quoted(
                        bank.number(TestAccount.CHANGED_BILL),
                        program.inquire(bank.number(TestAccount.CHANGED_BILL))));
        clock.advance(Duration.ofDays(1));

        assertThat(Tenant.SANDBOX.call(() -> ledger.run()).faults()).isEmpty();
    }

    private static Map<String, Object> quoted(String number, ValidatableResponse inquiry) {
        Map<String, Object> payment =
                SandboxBank.payment(
                        number, inquiry.statusCode(200).extract().<Integer>path("totalDue"));
        payment.put("quoteId", inquiry.extract().path("quote.quoteId"));
        return payment;
    }
}
