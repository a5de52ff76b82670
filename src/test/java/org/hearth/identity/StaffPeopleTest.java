package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearth.Visitor;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Administration of the staff, as an administrator and the person concerned do it. */
@QuarkusTest
class StaffPeopleTest {

    private static final Pattern HANDED = Pattern.compile("id=\"handed-password\">([^<]+)<");
    private static final String BRANCH = "山城燃气渝中分公司";
    private static final String OWN = "a tap under the stairs";

    @Inject TestStaff staff;
    @Inject StaffDirectory directory;
    @Inject StaffPeople people;
    @Inject AuditHistory history;

    private final Visitor admin = new Visitor(TestPhones.nextAddress());
    private final Visitor person = new Visitor(TestPhones.nextAddress());
    private final String name = "t" + System.nanoTime();

    @Test
    void somebody_new_comes_in_with_a_password_handed_over_and_chooses_another_at_once() {
        signInAdmin();

        String handed = handed(create(name, "technician"));

        assertThat(directory.find(name))
                .hasValueSatisfying(
                        member -> {
                            assertThat(member.displayName()).isEqualTo("新技师");
                            assertThat(member.branch()).isEqualTo(BRANCH);
                            assertThat(member.roles()).containsExactly(StaffRole.TECHNICIAN);
                            assertThat(member.skills()).containsExactly("repair");
                        });
        signIn(name, handed)
                .then()
                .statusCode(303)
                .header("Location", containsString("/staff/sign-in/password"));
        person.get("/staff").then().statusCode(303);
        first(handed).then().statusCode(422);
        first("short").then().statusCode(422);
        first(name + "-1234").then().statusCode(422);
        first(OWN).then().statusCode(303).header("Location", endsWith("/staff"));
        person.get("/staff").then().statusCode(200);

        signIn(name, handed).then().statusCode(422);
        signIn(name, OWN).then().statusCode(303).header("Location", endsWith("/staff"));
    }

    @Test
    void whoever_needs_a_second_factor_sets_it_up_before_the_own_password() {
        signInAdmin();
        String handed = handed(create(name, "supervisor"));

        signIn(name, handed).then().header("Location", containsString("/enrolment"));

        person.get("/staff/sign-in/password").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({
        "'', technician, 山城燃气渝中分公司, 2 至 40 位",
        "9lives, technician, 山城燃气渝中分公司, 2 至 40 位",
        "Big, technician, 山城燃气渝中分公司, 2 至 40 位",
        "agent, technician, 山城燃气渝中分公司, 这个用户名用过了",
        "newone, none, 山城燃气渝中分公司, 至少勾选一个岗位",
        "newone, technician, 别家分公司, 从列表里选"
    })
    void what_is_wrong_with_an_entry_is_said(
            String username, String role, String branch, String error) {
        signInAdmin();

        admin.post(
                        "/staff/people",
                        Map.of(
                                "username", username,
                                "displayName", "新技师",
                                "branch", branch,
                                "role", role))
                .then()
                .statusCode(422)
                .body(containsString(error));
    }

    @Test
    void roles_given_and_taken_are_in_the_trail_and_hold_at_once() {
        String me = signInAdmin();
        String user = staff.ofBranch(BRANCH, Set.of(), StaffRole.AGENT);
        person.with(staff.signedIn(user));
        person.get("/staff/customers").then().statusCode(200);

        admin.post(
                        "/staff/people/" + user,
                        Map.of("displayName", "改名", "branch", "", "role", "dispatcher"))
                .then()
                .statusCode(303);

        person.get("/staff/customers").then().statusCode(403);
        assertThat(directory.find(user).orElseThrow().branch()).isNull();
        assertThat(trail(user))
                .extracting(AuditStep::action, AuditStep::from, AuditStep::to, AuditStep::actor)
                .contains(
                        tuple("staff.role-taken", "AGENT", null, "staff:" + me),
                        tuple("staff.role-given", null, "DISPATCHER", "staff:" + me));
        admin.get("/staff/people/" + user).then().body(containsString("取消岗位 客服"));
    }

    @Test
    void a_disabled_person_is_out_at_once_and_an_old_session_stays_dead() {
        signInAdmin();
        String user = staff.withRoles(StaffRole.AGENT);
        person.with(staff.signedIn(user));

        act(user, "disabling").then().statusCode(303);
        person.get("/staff").then().statusCode(303);
        signIn(user, TestStaff.PASSWORD).then().statusCode(422);

        act(user, "enabling").then().statusCode(303);
        person.get("/staff").then().statusCode(303);
        signIn(user, TestStaff.PASSWORD).then().statusCode(303);
        assertThat(trail(user))
                .extracting(AuditStep::action)
                .containsSubsequence("staff.disabled", "staff.enabled");
    }

    @Test
    void after_a_reset_the_second_factor_is_set_up_again() {
        signInAdmin();
        String user = staff.withRoles(StaffRole.FINANCE);
        staff.enrol(user);
        person.with(staff.signedIn(user));
        person.get("/staff").then().statusCode(200);

        act(user, "second-factor-reset").then().statusCode(303);

        person.get("/staff").then().statusCode(303);
        signIn(user, TestStaff.PASSWORD)
                .then()
                .header("Location", containsString("/staff/sign-in/enrolment"));
        assertThat(trail(user)).extracting(AuditStep::action).contains("staff.second-factor-reset");
    }

    @Test
    void a_forgotten_password_is_replaced_by_one_that_serves_once() {
        signInAdmin();
        String user = staff.withRoles(StaffRole.AGENT);

        String handed = handed(act(user, "password-reset"));

        signIn(user, TestStaff.PASSWORD).then().statusCode(422);
        signIn(user, handed).then().header("Location", containsString("/staff/sign-in/password"));
    }

    @ParameterizedTest
    @CsvSource({"disabling", "second-factor-reset", "password-reset"})
    void administrators_do_nothing_of_this_to_themselves(String what) {
        String me = signInAdmin();

        act(me, what).then().statusCode(403);
        admin.get("/staff").then().statusCode(200);
    }

    @Test
    void administrators_keep_their_own_role() {
        String me = signInAdmin();

        admin.post("/staff/people/" + me, Map.of("displayName", "我", "role", "agent"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_opens_the_desk(StaffRole role) {
        person.with(staff.signedIn(role));

        person.get("/staff/people").then().statusCode(403);
        person.get("/staff/people/agent").then().statusCode(403);
    }

    @Test
    void the_list_is_read_by_the_beginning_of_a_username() {
        signInAdmin();

        admin.get("/staff/people?name=tech4")
                .then()
                .statusCode(200)
                .body(containsString(">tech40<"))
                .body(not(containsString(">tech3<")));
        StaffPage one = people.page("tech", null);
        assertThat(one.people())
                .extracting(card -> card.member().username())
                .isSorted()
                .allMatch(username -> username.startsWith("tech"));
        assertThat(people.page("%", null).people()).isEmpty();
    }

    @Test
    void ones_own_password_takes_the_present_one_and_ends_sessions_elsewhere() {
        String user = staff.withRoles(StaffRole.AGENT);
        Visitor elsewhere = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(user));
        person.with(staff.signedIn(user));

        change("wrong", OWN).then().statusCode(422).body(containsString("现在的密码不对"));
        change(TestStaff.PASSWORD, TestStaff.PASSWORD).then().statusCode(422);
        change(TestStaff.PASSWORD, OWN).then().statusCode(303);

        person.get("/staff/password?changed=1").then().body(containsString("密码已修改"));
        elsewhere.get("/staff").then().statusCode(303);
        signIn(user, TestStaff.PASSWORD).then().statusCode(422);
        signIn(user, OWN).then().statusCode(303);
    }

    /**
     * @return the administrator's username
     */
    private String signInAdmin() {
        String me = staff.withRoles(StaffRole.ADMINISTRATOR);
        admin.with(staff.signedIn(me));
        return me;
    }

    private Response create(String username, String role) {
        return admin.post(
                "/staff/people",
                Map.of(
                        "username", username,
                        "displayName", "新技师",
                        "branch", BRANCH,
                        "role", role,
                        "skill", "repair"));
    }

    private Response act(String user, String what) {
        return admin.post("/staff/people/" + user + "/" + what, Map.of("x", ""));
    }

    private static String handed(Response answer) {
        String page = answer.then().statusCode(200).extract().asString();
        return HANDED.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private Response signIn(String user, String password) {
        return person.post("/staff/sign-in", Map.of("username", user, "password", password));
    }

    private Response first(String password) {
        return person.post("/staff/sign-in/password", Map.of("password", password));
    }

    private Response change(String present, String password) {
        return person.post("/staff/password", Map.of("present", present, "password", password));
    }

    private List<AuditStep> trail(String user) {
        return history.of("staff", people.card(user).id());
    }
}
