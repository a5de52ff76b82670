package org.hearth.telephony;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call from the telephone system to the screen of who has the extension. */
@QuarkusTest
class IncomingCallTest {

    private static final String KEY = "telephony-development-only";

    @Inject Given given;
    @Inject TestStaff staff;
    @Inject ClientFixture clients;
    @Inject CallRetention retention;
    @Inject IncomingCalls calls;
    @Inject TestClock clock;

    private final String extension =
            Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999));
    private final String callId = UUID.randomUUID().toString();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ValidatableResponse announce(String key, Map<String, String> call) {
        return given().header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body(call)
                .post("/telephony/v1/calls")
                .then();
    }

    private Map<String, String> call(String caller) {
        return Map.of(
                "callId",
                callId,
                "caller",
                caller,
                "extension",
                extension,
                "at",
                "2026-11-23T17:09:58+08:00");
    }

    private String pop(String caller) {
        return announce(KEY, call(caller)).statusCode(202).extract().path("screenPop");
    }

    private Visitor agentAt(String extension) {
        Visitor agent = new Visitor("198.51.100.31").with(staff.signedIn(StaffRole.AGENT));
        agent.post("/staff/call-desk/extension", Map.of("extension", extension))
                .then()
                .statusCode(303);
        return agent;
    }

    @Test
    void a_call_appears_at_its_extension_with_the_callers_accounts_masked_and_logged() {
        AccountRow account = given.account();
        Visitor agent = agentAt(extension);
        agent.get("/staff/call-desk/calls").then().body(containsString("没有来电"));

        String pop = pop("+86 " + account.phone());

        String masked = account.phone().substring(0, 3) + "****" + account.phone().substring(7);
        agent.get("/staff/call-desk/calls")
                .then()
                .statusCode(200)
                .body(containsString(masked))
                .body(containsString(pop))
                .body(not(containsString(account.phone())));
        agent.get(pop)
                .then()
                .statusCode(200)
                .body(containsString(masked))
                .body(containsString("*伟"))
                .body(not(containsString("测试伟")))
                .body(not(containsString(account.phone())));
        assertThat(
                        given.count(
                                "select count(*) from customer_look where account_id = ?",
                                account.id()))
                .isEqualTo(1);
    }

    @Test
    void the_same_call_announced_again_has_the_same_page() {
        announce(KEY, call("13900000000"))
                .statusCode(202)
                .body("screenPop", matchesPattern("/staff/call-desk/calls/[0-9a-v]{26}"));

        assertThat(pop("13900000000")).isEqualTo(pop("13900000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "", "Restricted"})
    void a_caller_may_withhold_the_number(String caller) {
        Visitor agent = agentAt(extension);

        agent.get(pop(caller)).then().statusCode(200).body(containsString("来电没有显示号码"));
    }

    @Test
    void another_extension_does_not_see_the_call() {
        String pop = pop("13900000000");

        agentAt(extension + "1").get(pop).then().statusCode(404).body(containsString("没有找到这通来电"));
        new Visitor("198.51.100.31")
                .with(staff.signedIn(StaffRole.AGENT))
                .get(pop)
                .then()
                .statusCode(404);
    }

    @Test
    void an_extension_is_taken_over_by_the_next_shift() {
        Visitor early = agentAt(extension);
        Visitor late = agentAt(extension);
        String pop = pop("13900000000");

        early.get(pop).then().statusCode(404);
        late.get(pop).then().statusCode(200);
    }

    @Test
    void a_call_is_offered_for_ten_minutes() {
        String username = staff.withRoles(StaffRole.AGENT);
        given.run(
                "insert into staff_extension values (?, ?, '2026-11-23 00:00:00')",
                username,
                extension);
        pop("13900000000");
        assertThat(calls.ringing(username)).hasSize(1);

        clock.advance(IncomingCalls.OFFERED);

        assertThat(calls.ringing(username)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "telephony-development-onlY"})
    void without_the_key_nobody_announces_calls(String key) {
        announce(key, call("13900000000"))
                .statusCode(401)
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void neither_a_partner_nor_a_signed_in_agent_announces_calls() {
        announce(Tokens.of(clients.aClient()), call("13900000000")).statusCode(401);
        given().cookie(staff.signedIn(StaffRole.AGENT))
                .contentType("application/json")
                .body(call("13900000000"))
                .post("/telephony/v1/calls")
                .then()
                .statusCode(401);
    }

    @Test
    void the_key_opens_nothing_else() {
        given().header("Authorization", "Bearer " + KEY)
                .get("/staff/call-desk")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + KEY)
                .get("/partner/v1/accounts/500100001")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"extension, 12a", "extension, 1", "callId, ''", "caller, 测试", "at, gestern"})
    void a_call_that_makes_no_sense_is_refused(String field, String value) {
        Map<String, String> call = new HashMap<>(call("13900000000"));
        call.put(field, value);

        announce(KEY, call).statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void a_call_is_forgotten_after_thirty_days() {
        String row = "select count(*) from incoming_call where call_id = ?";
        // Announced in the past, so that the days that pass here take no other test's calls away.
        clock.advance(CallRetention.KEPT.negated());
        pop("13900000000");

        clock.reset();
        retention.forgetOld();
        assertThat(given.count(row, callId)).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        retention.forgetOld();
        assertThat(given.count(row, callId)).isZero();
    }
}
