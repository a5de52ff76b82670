package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.debit.DebitBatches;
import org.hearth.debit.FailingBatches;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SandboxTenantTest {

    @Inject SandboxFixture sandbox;
    @Inject ClientFixture clients;
    @Inject Given given;
    @Inject Sandbox doors;
    @Inject SandboxClock sandboxClock;

    @Nested
    class TheBooks {

        @Test
        void of_the_utility_see_nothing_of_what_is_paid_in_the_sandbox() {
            SandboxFixture.Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            long before = given.count("select count(*) from payment");

            String id =
                    program.collect(SandboxBank.payment(bank.number(TestAccount.TWO_BILLS), 11_240))
                            .statusCode(201)
                            .header("Location", startsWith("/sandbox/partner/v1/payments/pay_"))
                            .body("allocations", hasSize(1))
                            .extract()
                            .path("paymentId");

            program.get("/payments/{id}", id).statusCode(200).body("amount", equalTo(11_240));
            assertThat(given.count("select count(*) from payment")).isEqualTo(before);
            assertThat(
                            Tenant.SANDBOX.<Long>call(
                                    () ->
                                            given.count(
                                                    "select count(*) from payment where"
                                                            + " partner_id = ?",
                                                    bank.client().partnerId())))
                    .isEqualTo(1);
        }

        @Test
        void of_the_sandbox_know_no_account_of_the_utility() {
            SandboxFixture.Bank bank = sandbox.bank();
            String live = given.account().number();

            bank.signedIn()
                    .inquire(live)
                    .statusCode(404)
                    .body("code", equalTo("ACCOUNT_NOT_FOUND"))
                    .body("instance", equalTo("/sandbox/partner/v1/accounts/" + live));
        }

        @Test
        void are_not_changed_within_a_transaction() {
            assertThatThrownBy(
                            () ->
                                    QuarkusTransaction.requiringNew()
                                            .run(() -> Tenant.SANDBOX.run(() -> {})))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class ACredential {

        @Test
        void of_the_sandbox_opens_nothing_live() {
            SandboxFixture.Bank bank = sandbox.bank();
            String token = bank.signedIn().token();

            given().header("Authorization", "Bearer " + token)
                    .get("/partner/v1/accounts/{n}", given.account().number())
                    .then()
                    .statusCode(401);
            SandboxBank.askForToken(
                            "/oauth/token", bank.client().clientId(), bank.client().secret())
                    .statusCode(401);
        }

        @Test
        void of_the_utility_opens_no_sandbox() {
            ClientFixture.Client live = clients.aClient();
            String token = SandboxBank.token("/oauth/token", live.clientId(), live.secret());

            given().header("Authorization", "Bearer " + token)
                    .get("/sandbox/partner/v1/accounts")
                    .then()
                    .statusCode(401);
            given().header("Authorization", "Bearer " + token)
                    .get("/sandbox/partner/v1/accounts/91001001")
                    .then()
                    .statusCode(401);
            SandboxBank.askForToken("/sandbox/oauth/token", live.clientId(), live.secret())
                    .statusCode(401);
        }

        @Test
        void serves_by_turns_on_one_connection() {
            SandboxFixture.Bank bank = sandbox.bank();
            String sandboxToken = bank.signedIn().token();
            ClientFixture.Client live = clients.aClient();
            String liveToken = SandboxBank.token("/oauth/token", live.clientId(), live.secret());
            String liveNumber = given.account().number();

            for (int i = 0; i < 5; i++) {
                given().header("Authorization", "Bearer " + sandboxToken)
                        .get("/sandbox/partner/v1/accounts/{n}", bank.number(TestAccount.OVERDUE))
                        .then()
                        .statusCode(200);
                given().header("Authorization", "Bearer " + liveToken)
                        .get("/partner/v1/accounts/{n}", liveNumber)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Nested
    class TheOwnCalls {

        @Test
        void are_not_under_the_live_path() {
            ClientFixture.Client live = clients.aClient();
            String token = SandboxBank.token("/oauth/token", live.clientId(), live.secret());

            for (String path : new String[] {"clock", "accounts", "reset", "certification"}) {
                given().header("Authorization", "Bearer " + token)
                        .get("/partner/v1/" + path)
                        .then()
                        .statusCode(404);
            }
        }

        @Test
        void are_not_reached_live_by_a_path_in_disguise() {
            ClientFixture.Client live = clients.aClient();
            String token = SandboxBank.token("/oauth/token", live.clientId(), live.secret());

            for (String path :
                    new String[] {
                        "/sandbox;x/partner/v1/reset",
                        "/sandbox/partner;x/v1/reset",
                        "/sandbox;x=1/partner;y/v1/clock",
                        "/sandbox/partner/v1/clock;x"
                    }) {
                given().urlEncodingEnabled(false)
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .body("{\"advance\": \"P1D\"}")
                        .post(path)
                        .then()
                        .statusCode(404);
            }
        }

        @Test
        void do_nothing_to_the_books_of_the_utility_whoever_asks() {
            long partner = clients.aClient().partnerId();

            for (Runnable call :
                    List.<Runnable>of(
                            () -> doors.reset(partner),
                            () -> doors.open(partner),
                            () -> sandboxClock.move(partner, Duration.ofDays(1)))) {
                assertThatThrownBy(call::run)
                        .isInstanceOfSatisfying(
                                BusinessException.class,
                                refusal ->
                                        assertThat(refusal.code())
                                                .isEqualTo(RequestError.NOT_FOUND));
            }
            assertThat(given.count("select count(*) from sandbox_partner")).isZero();
        }

        @Test
        void tell_the_numbers_of_ones_own_block() {
            SandboxFixture.Bank bank = sandbox.bank();

            bank.signedIn()
                    .own()
                    .get("/sandbox/partner/v1/accounts")
                    .then()
                    .statusCode(200)
                    .body(
                            "data.find { it.behaviour == 'two-bills' }.accountNumber",
                            equalTo(bank.number(TestAccount.TWO_BILLS)));
        }
    }

    @Nested
    class TheClock {

        @Test
        void moves_for_one_partner_alone_and_brings_late_fees() {
            SandboxFixture.Bank early = sandbox.bank();
            SandboxFixture.Bank other = sandbox.bank();
            SandboxBank program = early.signedIn();

            program.moveClock(Map.of("advance", "P20D"))
                    .statusCode(200)
                    .body("businessDate", equalTo("2026-12-13"))
                    .body("aheadSeconds", equalTo(20 * 86_400));

            // Due on 3 December, so ten days at 0.1% of 96.40 yuan.
            program.inquire(early.number(TestAccount.TWO_BILLS))
                    .body("bills[0].lateFee", equalTo(96))
                    .body("bills[1].lateFee", equalTo(0));
            other.signedIn()
                    .inquire(other.number(TestAccount.TWO_BILLS))
                    .body("bills[0].lateFee", equalTo(0));
        }

        @Test
        void stays_where_a_job_of_the_hours_in_between_fails() {
            SandboxBank program = sandbox.bank().signedIn();
            QuarkusMock.installMockForType(new FailingBatches(), DebitBatches.class);

            given().header("Authorization", "Bearer " + program.token())
                    .contentType("application/json")
                    .body("{\"advance\": \"P1D\"}")
                    .post("/sandbox/partner/v1/clock")
                    .then()
                    .statusCode(500);

            program.own().get("/sandbox/partner/v1/clock").then().body("aheadSeconds", equalTo(0));
        }

        @Test
        void goes_to_an_instant_and_never_back() {
            SandboxBank program = sandbox.bank().signedIn();

            program.moveClock(Map.of("to", "2026-11-24T00:30:00+08:00"))
                    .statusCode(200)
                    .body("now", equalTo("2026-11-24T00:30:00+08:00"));
            program.own()
                    .get("/sandbox/partner/v1/clock")
                    .then()
                    .statusCode(200)
                    .body("businessDate", equalTo("2026-11-24"));
            program.moveClock(Map.of("to", "2026-11-23T23:00:00+08:00"))
                    .statusCode(422)
                    .body("code", equalTo("CLOCK_NOT_MOVABLE"));
        }
    }
}
