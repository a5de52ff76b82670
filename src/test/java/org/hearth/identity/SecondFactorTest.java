package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The staff's door with a second step, as a browser goes through it. */
@QuarkusTest
class SecondFactorTest {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY_CODE =
            Pattern.compile("<code class=\"secret\">([a-z2-7-]{19})</code>");

    @Inject TestStaff staff;
    @Inject TestClock clock;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_password_alone_opens_no_page_and_the_code_opens_the_one_asked_for() {
        String user = enrolled(StaffRole.FINANCE);

        password(user, TestStaff.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/staff/sign-in/code?next=%2Fstaff%2Fsettlement"));
        assertThat(visitor.cookie("hearth-session")).isNull();
        visitor.get("/staff").then().statusCode(303);
        visitor.get("/staff/sign-in/code").then().statusCode(200);

        code(staff.code(0))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/staff/settlement"));
        visitor.get("/staff/settlement").then().statusCode(200);
    }

    @Test
    void a_code_is_good_once() {
        String user = enrolled(StaffRole.SUPERVISOR);
        password(user, TestStaff.PASSWORD);
        String code = staff.code(0);
        code(code).then().statusCode(303);

        password(user, TestStaff.PASSWORD);
        code(code).then().statusCode(422).body(containsString("验证码不对"));
        code(staff.code(-1)).then().statusCode(422);
        code(staff.code(1)).then().statusCode(303);
    }

    @Test
    void wrong_codes_lock_the_door_for_fifteen_minutes_whatever_the_password() {
        String user = enrolled(StaffRole.ADMINISTRATOR);
        for (int failure = 1; failure <= 4; failure++) {
            // The right password in between forgets nothing.
            password(user, TestStaff.PASSWORD);
            code(wrong()).then().statusCode(422);
        }
        code(wrong()).then().statusCode(303).header("Location", containsString("/staff/sign-in"));

        code(staff.code(0)).then().statusCode(303);
        assertThat(visitor.cookie("hearth-session")).isNull();
        password(user, TestStaff.PASSWORD).then().statusCode(422);

        clock.advance(Duration.ofMinutes(15));
        password(user, TestStaff.PASSWORD).then().statusCode(303);
        code(staff.code(0)).then().statusCode(303);
        visitor.get("/staff").then().statusCode(200);
    }

    @Test
    void the_step_lasts_ten_minutes() {
        String user = enrolled(StaffRole.FINANCE);
        password(user, TestStaff.PASSWORD);

        clock.advance(Duration.ofMinutes(10));

        code(staff.code(0)).then().statusCode(303).header("Location", containsString("sign-in"));
        assertThat(visitor.cookie("hearth-session")).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "FINANCE", "SUPERVISOR"})
    void who_needs_one_and_has_none_sets_it_up_before_any_page_opens(StaffRole role) {
        String user = staff.withRoles(StaffRole.AGENT, role);
        password(user, TestStaff.PASSWORD)
                .then()
                .header("Location", containsString("/staff/sign-in/enrolment"));
        visitor.get("/staff").then().statusCode(303);
        String page = visitor.get("/staff/sign-in/enrolment").asString();

        enrolment(wrong()).then().statusCode(422);
        List<String> codes = recoveryCodes(enrolment(codeOf(page)));

        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        visitor.get("/staff").then().statusCode(200);
        // The secret is shown no more.
        visitor.get("/staff/sign-in/enrolment").then().statusCode(303);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "DISPATCHER", "TECHNICIAN", "AUDITOR"})
    void the_others_need_a_password_only(StaffRole role) {
        password(staff.withRoles(role), TestStaff.PASSWORD);

        visitor.get("/staff").then().statusCode(200);
    }

    @Test
    void a_secret_that_was_shown_and_not_confirmed_is_void_at_the_next_sign_in() {
        String user = staff.withRoles(StaffRole.FINANCE);
        password(user, TestStaff.PASSWORD);
        String seen = visitor.get("/staff/sign-in/enrolment").asString();
        password(user, TestStaff.PASSWORD);

        enrolment(codeOf(seen)).then().statusCode(422);
        enrolment(codeOf(visitor.get("/staff/sign-in/enrolment").asString()))
                .then()
                .statusCode(200);
    }

    @Test
    void a_recovery_code_stands_in_for_the_phone_once() {
        String user = staff.withRoles(StaffRole.FINANCE);
        password(user, TestStaff.PASSWORD);
        String page = visitor.get("/staff/sign-in/enrolment").asString();
        String recovery = recoveryCodes(enrolment(codeOf(page))).get(3);

        password(user, TestStaff.PASSWORD);
        code(recovery.toUpperCase().replace('-', ' ')).then().statusCode(303);
        visitor.get("/staff/settlement").then().statusCode(200);

        password(user, TestStaff.PASSWORD);
        code(recovery).then().statusCode(422);
    }

    @Test
    void a_session_that_never_saw_one_ends_when_the_role_needs_it() {
        String user = staff.withRoles(StaffRole.AGENT);
        password(user, TestStaff.PASSWORD);
        visitor.get("/staff").then().statusCode(200);

        staff.give(user, StaffRole.FINANCE);

        visitor.get("/staff").then().statusCode(303);
        visitor.get("/staff/settlement").then().statusCode(303);
    }

    @Test
    void a_token_of_one_step_serves_no_other() {
        String user = enrolled(StaffRole.FINANCE);
        password(user, TestStaff.PASSWORD);
        String step = visitor.cookie("hearth-sign-in");

        visitor.with(new io.restassured.http.Cookie.Builder("hearth-session", step).build());

        visitor.get("/staff").then().statusCode(303);
        visitor.get("/staff/sign-in/enrolment").then().statusCode(303);
        visitor.get("/staff/sign-in/password").then().statusCode(303);
    }

    @Test
    void the_demonstrations_staff_come_in_with_the_code_of_the_development_page() {
        password("finance-2", "hearth-finance-2")
                .then()
                .header("Location", containsString("/staff/sign-in/code"));
        String page = visitor.get("/dev/messages").asString();

        code(first(Pattern.compile("id=\"staff-code\">([0-9]{6})<"), page)).then().statusCode(303);
        visitor.get("/staff").then().statusCode(200).body(containsString("演示财务二"));
    }

    private String enrolled(StaffRole role) {
        String user = staff.withRoles(role);
        staff.enrol(user);
        return user;
    }

    private Response password(String user, String password) {
        return visitor.post(
                "/staff/sign-in",
                Map.of("username", user, "password", password, "next", "/staff/settlement"));
    }

    private Response code(String code) {
        return visitor.post(
                "/staff/sign-in/code", Map.of("code", code, "next", "/staff/settlement"));
    }

    private Response enrolment(String code) {
        return visitor.post("/staff/sign-in/enrolment", Map.of("code", code));
    }

    /** Six digits that are none of the codes of this minute. */
    private String wrong() {
        List<String> right = List.of(staff.code(-1), staff.code(0), staff.code(1));
        return List.of("000000", "111111", "222222", "333333").stream()
                .filter(code -> !right.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private String codeOf(String enrolmentPage) {
        return staff.codeOf(first(SECRET, enrolmentPage));
    }

    private static List<String> recoveryCodes(Response answer) {
        return RECOVERY_CODE
                .matcher(answer.then().statusCode(200).extract().asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult m) -> m.group(1)).findFirst().get();
    }
}
