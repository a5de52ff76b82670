package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StaffPagesTest {

    @Inject TestStaff staff;
    @Inject TestSessions residents;
    @Inject Given given;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @Nested
    class At_the_door {

        @Test
        void the_right_password_leads_to_the_page_asked_for_for_eight_hours() {
            String user = staff.withRoles(StaffRole.AGENT);
            visitor.get("/staff/customers")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/staff/sign-in?next=%2Fstaff%2Fcustomers"));

            Response answer = signIn(user, TestStaff.PASSWORD, "/staff/customers");

            answer.then().statusCode(303).header("Location", endsWith("/staff/customers"));
            assertThat(answer.getDetailedCookie("hearth-session").getMaxAge())
                    .isEqualTo(Duration.ofHours(8).toSeconds());
            visitor.get("/staff").then().statusCode(200).body(containsString("测试员工"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
        void nobody_is_sent_to_another_site(String next) {
            signIn(staff.withRoles(StaffRole.AGENT), TestStaff.PASSWORD, next)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/staff"));
        }

        @Test
        void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
            String user = staff.withRoles(StaffRole.AGENT);

            String wrong = signIn(user, "wrong", "").then().statusCode(422).extract().asString();
            String unknown =
                    signIn("x" + user, "wrong", "").then().statusCode(422).extract().asString();

            assertThat(unknown.replace("x" + user, user)).isEqualTo(wrong);
            assertThat(wrong).contains(user).doesNotContain("value=\"wrong\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "' or 1=1 --", "<script>alert(1)</script>", "\u0000"})
        void nonsense_is_refused(String user) {
            signIn(user, "", "").then().statusCode(422).body(not(containsString("<script>alert")));
        }

        @Test
        void leaving_takes_a_post() {
            visitor.with(staff.signedIn(StaffRole.AGENT));
            visitor.get("/staff/sign-out").then().statusCode(405);

            visitor.post("/staff/sign-out", Map.of("x", ""))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/staff/sign-in"));

            visitor.get("/staff").then().statusCode(303);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "/staff, ADMINISTRATOR, 200",
        "/staff, FINANCE, 200",
        "/staff, AGENT, 200",
        "/staff/customers, ADMINISTRATOR, 403",
        "/staff/customers, FINANCE, 403",
        "/staff/customers, AGENT, 200",
        "/staff/looks, ADMINISTRATOR, 200",
        "/staff/looks, FINANCE, 403",
        "/staff/looks, AGENT, 403",
        "/staff/looks, AUDITOR, 200",
        "/staff/customers, AUDITOR, 403",
        "/staff/looks, SUPERVISOR, 403",
        "/staff/settlement, AUDITOR, 403",
        "/staff/customers, TECHNICIAN, 403",
        "/staff/customers, DISPATCHER, 403",
        "/me/accounts, AGENT, 403"
    })
    void each_role_opens_its_own_desks(String page, StaffRole role, int status) {
        visitor.with(staff.signedIn(role)).get(page).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/customers", "/staff/looks"})
    void a_resident_opens_none(String page) {
        visitor.with(residents.resident(TestPhones.next())).get(page).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/customers", "/staff/looks", "/q/health/ledger"})
    void a_stranger_is_shown_the_door(String page) {
        visitor.get(page)
                .then()
                .statusCode(303)
                .header("Location", containsString("/staff/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, /staff/looks, /staff/customers",
        "AGENT, /staff/customers, /staff/looks",
        "AUDITOR, /staff/looks, /staff/people",
        "ADMINISTRATOR, /staff/people, /staff/suspense",
        "FINANCE, /q/health/ledger, /staff/customers"
    })
    void the_home_page_shows_only_doors_that_open(StaffRole role, String shown, String hidden) {
        visitor.with(staff.signedIn(role))
                .get("/staff")
                .then()
                .body(containsString("href=\"" + shown))
                .body(not(containsString("href=\"" + hidden)));
    }

    @Nested
    class An_agent {

        @Test
        void finds_a_customer_masked_and_sees_the_record_for_a_reason_only() {
            AccountRow account = given.account();
            visitor.with(staff.signedIn(StaffRole.AGENT));
            find(account.number())
                    .then()
                    .statusCode(200)
                    .body(containsString("*伟"))
                    .body(not(containsString("测试伟")))
                    .body(not(containsString(account.phone())));

            look(account.number(), "   ")
                    .then()
                    .statusCode(422)
                    .body(containsString("请写明原因"))
                    .body(not(containsString("测试伟")));
            look(account.number(), "客户来电核对地址")
                    .then()
                    .statusCode(200)
                    .body(containsString("测试伟"))
                    .body(containsString(account.phone()));

            visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));
            visitor.get("/staff/looks")
                    .then()
                    .body(containsString("客户来电核对地址"))
                    .body(containsString("只看了遮住的资料"));
        }

        @Test
        void finds_nobody_by_an_address_with_a_number_in_it() {
            visitor.with(staff.signedIn(StaffRole.AGENT));

            visitor.get("/staff/customers?number=" + given.account().number())
                    .then()
                    .statusCode(200)
                    .body(not(containsString("*伟")));
        }

        @Test
        void is_told_of_an_unknown_number() {
            visitor.with(staff.signedIn(StaffRole.AGENT));

            find("999999999999").then().statusCode(200).body(containsString("没有这个户号"));
            look("999999999999", "客户来电核对").then().statusCode(404);
        }

        private Response find(String number) {
            return visitor.post("/staff/customers", Map.of("number", number));
        }

        private Response look(String number, String reason) {
            return visitor.post(
                    "/staff/customers/look", Map.of("number", number, "reason", reason));
        }
    }

    @Test
    void looks_are_asked_for_by_person_account_and_day_without_a_number_in_the_address() {
        AccountRow account = given.account();
        String agent = staff.withRoles(StaffRole.AGENT);
        visitor.with(staff.signedIn(agent))
                .post("/staff/customers", Map.of("number", account.number()));
        String other = staff.withRoles(StaffRole.AGENT);
        visitor.with(staff.signedIn(other))
                .post("/staff/customers", Map.of("number", account.number()));
        visitor.with(staff.signedIn(StaffRole.AUDITOR));

        assertLooks(Map.of("number", account.number()), agent, other);
        assertLooks(Map.of("staff", agent, "from", "2026-11-23"), agent);
        assertLooks(Map.of("staff", agent, "from", "2026-11-24"));
        assertLooks(Map.of("staff", agent, "number", given.account().number()));
        visitor.post("/staff/looks", Map.of("number", "999999999999"))
                .then()
                .statusCode(422)
                .body(containsString("没有这个户号"));
    }

    private void assertLooks(Map<String, String> filter, String... people) {
        Response answer = visitor.post("/staff/looks", filter);
        String address = answer.then().statusCode(303).extract().header("Location");
        assertThat(address).doesNotContain(filter.getOrDefault("number", "none"));
        String page =
                visitor.get(address.replaceFirst("^https?://[^/]+", ""))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(page.split("<td>test-", -1)).hasSize(people.length + 1);
        Stream.of(people).forEach(person -> assertThat(page).contains(person));
    }

    @Test
    void where_a_role_opens_many_desks_the_navigation_shows_parts_and_the_open_ones_desks() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));

        visitor.get("/staff/certifications")
                .then()
                .body(containsString("<a href=\"/staff/partners\" aria-current=\"true\">"))
                .body(containsString("<a href=\"/staff/certifications\" aria-current=\"page\">"))
                .body(containsString("<a href=\"/staff/webhooks\">"))
                .body(not(containsString("<a href=\"/staff/looks\">")));
        visitor.with(staff.signedIn(StaffRole.AGENT));
        visitor.get("/staff/customers")
                .then()
                .body(containsString("<a href=\"/staff/customers\" aria-current=\"page\">"));
    }

    @Test
    void a_cursor_that_is_none_shows_the_newest_looks() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));

        visitor.get("/staff/looks?after=nonsense").then().statusCode(200);
    }

    private Response signIn(String user, String password, String next) {
        return visitor.post(
                "/staff/sign-in", Map.of("username", user, "password", password, "next", next));
    }
}
