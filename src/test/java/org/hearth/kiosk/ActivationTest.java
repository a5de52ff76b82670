package org.hearth.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine becomes a terminal by a code that works once. */
@QuarkusTest
class ActivationTest {

    private static final Actor STAFF = Actor.staff("admin");
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject Activations activations;
    @Inject KioskDesk desk;
    @Inject TestClock clock;

    private final TerminalKeyPair key = new TerminalKeyPair();
    private TestTerminal terminal;
    private String code;

    @BeforeEach
    void aRegisteredTerminalAndItsCode() {
        terminal = terminals.registered();
        code = activations.newCode(STAFF, terminal.key);
    }

    @AfterEach
    void theClockAsItWas() {
        clock.reset();
    }

    private ValidatableResponse activate(String code, TerminalKeyPair key) {
        return given().filter(Contract.bothWays())
                .accept("application/json")
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "publicKey", key.publicKey()))
                .post("/partner/v1/kiosks/activations")
                .then();
    }

    private ValidatableResponse token(String clientId, String audience, TerminalKeyPair key) {
        return given().contentType("application/x-www-form-urlencoded")
                .formParams(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                TYPE,
                                "client_assertion",
                                key.assertion(clientId, audience, clock.instant())))
                .post("/oauth/token")
                .then();
    }

    @Test
    void the_code_makes_a_client_that_pays_by_its_key() {
        ValidatableResponse activated =
                activate(code, key)
                        .statusCode(201)
                        .body("terminalId", equalTo(terminal.terminalId))
                        .body("pointCode", equalTo("P-1"))
                        .body("lastSequence", equalTo(0))
                        .body("time", equalTo("2026-11-23T09:10:00Z"));
        String clientId = activated.extract().path("clientId");
        String audience = activated.extract().path("audience");

        String token =
                token(clientId, audience, key)
                        .statusCode(200)
                        .body("scope", equalTo("bills:read kiosks:write payments:write"))
                        .extract()
                        .path("access_token");

        TestTerminal self =
                new TestTerminal(terminal.partnerId, terminal.key, terminal.terminalId, token);
        self.pay(self.cash(1, given.account().number(), 100, TestClock.START)).statusCode(201);
        assertThat(desk.terminal(terminal.key).state()).isEqualTo(TerminalState.ACTIVE);
    }

    @Test
    void the_same_code_and_key_are_answered_again_after_a_lost_answer_and_no_other_key_is() {
        String clientId = activate(code, key).statusCode(201).extract().path("clientId");

        activate(code, key).statusCode(201).body("clientId", equalTo(clientId));
        activate(code, new TerminalKeyPair())
                .statusCode(422)
                .body("code", equalTo("ACTIVATION_CODE_INVALID"));
    }

    @Test
    void a_new_machine_takes_the_place_of_the_old_one_and_goes_on_counting() {
        ValidatableResponse first = activate(code, key).statusCode(201);
        String clientId = first.extract().path("clientId");
        String audience = first.extract().path("audience");
        String token = token(clientId, audience, key).extract().path("access_token");
        TestTerminal self =
                new TestTerminal(terminal.partnerId, terminal.key, terminal.terminalId, token);
        self.pay(self.cash(1, given.account().number(), 100, TestClock.START)).statusCode(201);

        TerminalKeyPair other = new TerminalKeyPair();
        activate(activations.newCode(STAFF, terminal.key), other)
                .statusCode(201)
                .body("clientId", equalTo(clientId))
                .body("lastSequence", equalTo(1));

        token(clientId, audience, other).statusCode(200);
        token(clientId, audience, key).statusCode(401);
    }

    /** The old machine gave the numbers 2 and 3, said so, and was lost with them. */
    @Test
    void a_new_machine_gives_no_number_again_that_the_old_one_gave_and_never_sent() {
        ValidatableResponse first = activate(code, key).statusCode(201);
        TestTerminal self = self(first, key);
        String account = given.account().number();
        self.pay(self.cash(1, account, 100, TestClock.START)).statusCode(201);
        self.heartbeat(3, 2).statusCode(200);

        TerminalKeyPair other = new TerminalKeyPair();
        ValidatableResponse second =
                activate(activations.newCode(STAFF, terminal.key), other)
                        .statusCode(201)
                        .body("lastSequence", equalTo(3));

        TestTerminal anew = self(second, other);
        anew.pay(anew.cash(4, account, 100, TestClock.START))
                .statusCode(201)
                .body("kiosk.missing.from", contains(2))
                .body("kiosk.missing.to", contains(3));
    }

    private TestTerminal self(ValidatableResponse activated, TerminalKeyPair key) {
        String token =
                token(
                                activated.extract().path("clientId"),
                                activated.extract().path("audience"),
                                key)
                        .extract()
                        .path("access_token");
        return new TestTerminal(terminal.partnerId, terminal.key, terminal.terminalId, token);
    }

    @Test
    void codes_given_out_while_one_is_used_wait_for_each_other() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String newest = activations.newCode(STAFF, terminal.key);
            TerminalKeyPair each = new TerminalKeyPair();
            calls.add(() -> activate(newest, each).extract().statusCode());
            calls.add(
                    () -> {
                        activations.newCode(STAFF, terminal.key);
                        return 201;
                    });
        }
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> answer : workers.invokeAll(calls)) {
                assertThat(answer.get()).isIn(201, 422);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Nested
    class A_code {

        @Test
        void ends_after_half_an_hour() {
            clock.advance(Duration.ofMinutes(30));

            activate(code, key).statusCode(422);
        }

        @Test
        void ends_when_another_is_given_out() {
            String newer = activations.newCode(STAFF, terminal.key);

            activate(code, key).statusCode(422);
            activate(newer, key).statusCode(201);
        }

        @Test
        void ends_after_five_wrong_tries() {
            String wrong = code.substring(0, 6) + "0000000000";
            for (int i = 0; i < 5; i++) {
                activate(wrong, key)
                        .statusCode(422)
                        .body("code", equalTo("ACTIVATION_CODE_INVALID"));
            }

            activate(code, key).statusCode(422);
        }

        @Test
        void makes_one_client_though_it_is_sent_by_many_at_once() throws Exception {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TerminalKeyPair each = new TerminalKeyPair();
                calls.add(() -> activate(code, each).extract().statusCode());
            }
            ExecutorService workers = Executors.newFixedThreadPool(4);
            List<Integer> answers = new ArrayList<>();
            try {
                for (Future<Integer> answer : workers.invokeAll(calls)) {
                    answers.add(answer.get());
                }
            } finally {
                workers.shutdownNow();
            }

            assertThat(answers).containsOnlyOnce(201).hasSize(4);
        }

        @Test
        void is_kept_nowhere_in_clear() {
            assertThat(
                            given.count(
                                    "select count(*) from kiosk_activation where code_hash like ?",
                                    "%" + code.substring(6) + "%"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "code, 123",
        "code, 12345678901234567",
        "code, abcdefghijklmnop",
        "kty, RSA",
        "crv, P-384",
        "x, short",
        "d, secret"
    })
    void a_request_that_makes_no_sense_is_refused(String field, String value) {
        Map<String, Object> publicKey = new LinkedHashMap<>(key.publicKey());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("publicKey", publicKey);
        (field.equals("code") ? body : publicKey).put(field, value);

        given().filter(Contract.answerOnly())
                .accept("application/json")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/partner/v1/kiosks/activations")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"));
    }
}
