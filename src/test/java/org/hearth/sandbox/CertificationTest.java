package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Partners;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.SandboxFixture.Bank;
import org.hearth.sandbox.certification.CertificationSummary;
import org.hearth.sandbox.certification.Certifications;
import org.hearth.webhook.Pushes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank certifies itself, with nothing but its calls. */
@QuarkusTest
class CertificationTest {

    @Inject SandboxFixture sandbox;
    @Inject TestClock clock;
    @Inject ClientFixture clients;
    @Inject Partners partners;
    @Inject TestStaff staff;
    @Inject Pushes pushes;
    @Inject Given given;
    @Inject DataSource database;
    @Inject Certifications certifications;

    @TestHTTPResource("/")
    URL site;

    private static final String JUDGED =
            "insert into certification_result values"
                    + " (?, 'inquiry-nothing-owed', 'PASSED', '', utc_timestamp(3))";
    private static final String WAITING =
            "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class ABank {

        @Test
        void that_does_all_is_certified_and_stays_so_after_a_reset() {
            CertifiedBank bank = new CertifiedBank(sandbox.bank(), clock);
            bank.doesAll();
            bank.takesPushes(pushes);

            JsonPath certification = certification(bank.program());

            assertThat(certification.getList("cases.findAll { it.result != 'passed' }.caseId"))
                    .isEmpty();
            assertThat(certification.getBoolean("complete")).isTrue();
            assertThat(certification.getList("cases.findAll { !it.required }.caseId", String.class))
                    .as("whoever takes no inbound calls pulls its events")
                    .containsExactly("endpoint-registered", "webhook-acknowledged");
            assertThat(certification.getString("certifiedAt")).startsWith("2026-11-23");
            assertThat(certification.getInt("required")).isGreaterThanOrEqualTo(40);

            bank.program().reset();
            assertThat(certification(bank.program()).getBoolean("complete")).isTrue();
        }

        @Test
        void that_has_done_nothing_reads_what_is_missing() {
            Bank bank = sandbox.bank();

            JsonPath certification = certification(bank.signedIn());

            assertThat(certification.getBoolean("complete")).isFalse();
            assertThat(certification.getInt("missing")).isEqualTo(certification.getInt("required"));
            assertThat(call(certification, "bill-changed"))
                    .isEqualTo(
                            "GET /partner/v1/accounts/{} · "
                                    + bank.number(TestAccount.CHANGED_BILL)
                                    + " → 200");
        }

        @Test
        void reads_the_next_call_of_a_case_it_has_begun() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            program.inquire(bank.number(TestAccount.CHANGED_BILL));

            assertThat(call(certification(program), "bill-changed"))
                    .startsWith("POST /partner/v1/payments")
                    .endsWith("→ 412 BILL_CHANGED");
        }

        @Test
        void needs_no_cases_of_scopes_that_it_was_not_granted() {
            SandboxBank program = sandbox.bank("bills:read payments:write").signedIn();

            JsonPath certification = certification(program);

            assertThat(
                            certification.getList(
                                    "cases.findAll { it.required }.group.unique()", String.class))
                    .containsExactlyInAnyOrder("inquiry", "payment", "faults", "lookup");
        }

        @Test
        void has_done_nothing_wrong_when_the_customer_pays_again_after_the_time_out_was_settled() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            Map<String, Object> first =
                    SandboxBank.payment(bank.number(TestAccount.SLOW_ANSWER), 6_720);
            program.collect(first, "first").statusCode(201);
            program.collect(first, "first").statusCode(200);
            Map<String, Object> second =
                    SandboxBank.payment(bank.number(TestAccount.SLOW_ANSWER), 500);
            program.collect(second, "second").statusCode(201);
            program.get("/payments?transactionNumber={n}", second.get("transactionNumber"));

            JsonPath certification = certification(program);

            assertThat(result(certification, "slow-answer-repeated")).isEqualTo("passed");
            assertThat(result(certification, "slow-answer-looked-up")).isEqualTo("passed");
        }

        @Test
        void shows_nothing_by_a_book_without_a_line() {
            SandboxBank program = sandbox.bank().signedIn();
            program.moveClock(Map.of("advance", "P1D")).statusCode(200);
            program.post(
                            "/reconciliations",
                            "empty",
                            Map.of(
                                    "businessDate",
                                    "2026-11-23",
                                    "count",
                                    0,
                                    "total",
                                    0,
                                    "lines",
                                    List.of()))
                    .statusCode(201);

            assertThat(result(certification(program), "books-agree")).isEqualTo("missing");
        }

        @Test
        void is_judged_once_when_two_look_for_the_first_time_at_the_same_moment()
                throws SQLException {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            program.inquire(bank.number(TestAccount.NOTHING_OWED));
            CompletableFuture<Integer> second;

            try (Connection first = Tenant.SANDBOX.call(this::connection);
                    PreparedStatement judged = first.prepareStatement(JUDGED)) {
                first.setAutoCommit(false);
                judged.setLong(1, bank.client().partnerId());
                judged.executeUpdate();
                second =
                        CompletableFuture.supplyAsync(
                                () ->
                                        program.own()
                                                .get("/sandbox/partner/v1/certification")
                                                .statusCode());
                await().pollInterval(Duration.ofMillis(200))
                        .until(() -> given.count(WAITING) > 0 || second.isDone());
                first.commit();
            }

            assertThat(second.join()).isEqualTo(200);
            assertThat(result(certification(program), "inquiry-nothing-owed")).isEqualTo("passed");
        }

        private Connection connection() {
            try {
                return database.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void is_refused_as_everywhere_for_a_key_that_is_too_long_and_a_query_that_is_no_address()
                throws IOException {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();

            given().header("Authorization", "Bearer " + program.token())
                    .header("Idempotency-Key", "k".repeat(300))
                    .contentType("application/json")
                    .body(SandboxBank.payment(bank.number(TestAccount.ONE_BILL), 100))
                    .post("/sandbox/partner/v1/payments")
                    .then()
                    .statusCode(400);
            HttpURLConnection raw =
                    (HttpURLConnection)
                            new URL(
                                            site,
                                            "/sandbox/partner/v1/accounts/"
                                                    + bank.number(TestAccount.ONE_BILL)
                                                    + "?a=b|c")
                                    .openConnection();
            raw.setRequestProperty("Authorization", "Bearer " + program.token());

            assertThat(raw.getResponseCode()).isEqualTo(400);
        }

        @Test
        void reads_the_same_on_a_page_in_both_languages() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            program.inquire(bank.number(TestAccount.NOTHING_OWED));
            String page =
                    certification(program).getString("page").replaceFirst("^https?://[^/]+", "");

            given().header("Accept-Language", "zh-CN")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("还没有通过认证"))
                    .body(containsString("不欠费就不收"))
                    .body(containsString(bank.number(TestAccount.CHANGED_BILL)));
            given().header("Accept-Language", "en")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Not certified yet"));
            given().get(page.replaceFirst(".$", page.endsWith("0") ? "1" : "0"))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AFault {

        @Test
        void is_a_payment_for_who_owes_nothing_and_is_mended_by_a_new_try() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            String number = bank.number(TestAccount.NOTHING_OWED);
            program.inquire(number);
            program.collect(SandboxBank.payment(number, 100));

            assertFailed(program, "inquiry-nothing-owed", "though nothing was owed");
            program.inquire(number);

            assertThat(result(certification(program), "inquiry-nothing-owed")).isEqualTo("passed");
        }

        @Test
        void is_a_second_inquiry_before_the_pause_is_over() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            program.inquire(bank.number(TestAccount.LIMITED)).statusCode(429);
            program.inquire(bank.number(TestAccount.LIMITED)).statusCode(200);

            assertFailed(program, "inquiry-limited", "before Retry-After");
        }

        @Test
        void is_a_part_for_who_pays_whole_bills() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            program.inquire(bank.number(TestAccount.INDUSTRIAL));
            program.collect(SandboxBank.payment(bank.number(TestAccount.INDUSTRIAL), 100))
                    .statusCode(422);

            assertFailed(program, "pay-industrial", "takes no parts");
        }

        @Test
        void is_the_old_quote_again_after_the_bill_has_changed() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            String number = bank.number(TestAccount.CHANGED_BILL);
            Map<String, Object> payment = SandboxBank.payment(number, 9_600);
            payment.put("quoteId", program.inquire(number).extract().path("quote.quoteId"));
            program.collect(payment).statusCode(412);
            program.collect(payment).statusCode(412);

            assertFailed(program, "bill-changed", "old quote");
        }

        @Test
        void is_another_transaction_number_after_a_time_out() {
            Bank bank = sandbox.bank();
            SandboxBank program = bank.signedIn();
            String number = bank.number(TestAccount.SLOW_ANSWER);
            program.collect(SandboxBank.payment(number, 6_720)).statusCode(201);
            program.collect(SandboxBank.payment(number, 6_720)).statusCode(201);

            assertFailed(program, "slow-answer-repeated", "another transaction number");
            assertFailed(program, "slow-answer-looked-up", "another transaction number");
        }

        @Test
        void is_a_reversal_tried_again_after_midnight() {
            Bank bank = sandbox.bank();
            CertifiedBank program = new CertifiedBank(bank, clock);
            Map<String, Object> payment =
                    SandboxBank.payment(bank.number(TestAccount.TO_REVERSE), 100);
            program.program().collect(payment).statusCode(201);
            program.program().moveClock(Map.of("advance", "P1D")).statusCode(200);
            program.program()
                    .post("/reversals", "r1", CertifiedBank.reversal(payment))
                    .statusCode(409);
            program.program()
                    .post("/reversals", "r2", CertifiedBank.reversal(payment))
                    .statusCode(409);

            JsonPath certification = certification(program.program());

            assertThat(result(certification, "reversal-after-midnight")).isEqualTo("failed");
        }
    }

    @Nested
    class TheScript {

        @Test
        void has_words_for_each_case_in_both_languages_and_no_others() throws IOException {
            JsonPath certification = certification(sandbox.bank().signedIn());
            List<String> ids = certification.getList("cases.caseId");

            for (String file : List.of("script.properties", "script_en.properties")) {
                TreeSet<String> said = new TreeSet<>();
                for (String key : words(file).stringPropertyNames()) {
                    if (key.endsWith(".title")) {
                        said.add(key.replace(".title", ""));
                    }
                }
                assertThat(said).as(file).isEqualTo(new TreeSet<>(ids));
            }
            assertThat(words("script_en.properties").stringPropertyNames())
                    .isEqualTo(words("script.properties").stringPropertyNames());
        }

        @ParameterizedTest
        @ValueSource(strings = {"zh-CN", "en"})
        void is_there_for_everybody_to_read(String language) {
            for (String page : List.of("/developers/certification", "/developers/sandbox")) {
                given().header("Accept-Language", language)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .body(containsString("/sandbox"));
            }
        }
    }

    @Nested
    class AnAdministrator {

        @Test
        @TestSecurity(
                user = "staff:admin",
                roles = {"staff", "administrator"})
        void sees_how_far_each_partner_is() {
            Bank bank = sandbox.bank();

            given().get("/staff/certifications")
                    .then()
                    .statusCode(200)
                    .body(containsString("9" + bank.block()));
        }

        @Test
        void lets_a_partner_in_with_a_secret_that_is_shown_once() {
            ClientFixture.Client live = clients.aClient();
            String code = partners.byId(live.partnerId()).orElseThrow().code();
            Visitor visitor =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.ADMINISTRATOR));
            visitor.get("/staff/certifications").then().statusCode(200);

            String page =
                    visitor.post(
                                    "/staff/certifications",
                                    Map.of("code", code, "scope", "bills:read"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            List<String> issued =
                    Pattern.compile("<dd><code>([^<]+)</code></dd>")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1))
                            .toList();

            assertThat(issued).hasSize(2);
            SandboxBank program = SandboxBank.of(issued.get(0), issued.get(1));
            String number =
                    program.own()
                            .get("/sandbox/partner/v1/accounts")
                            .then()
                            .extract()
                            .path("data[0].accountNumber");
            program.inquire(number).statusCode(200);
            assertThat(
                            certification(program)
                                    .getList(
                                            "cases.findAll { it.required }.group.unique()",
                                            String.class))
                    .as("no more is asked of it than it was let in for")
                    .containsExactly("inquiry");
            assertThat(visitor.get("/staff/certifications").asString())
                    .doesNotContain(issued.get(1));
        }

        @Test
        void is_told_of_a_code_that_is_no_partners() {
            Visitor visitor =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.ADMINISTRATOR));
            visitor.get("/staff/certifications").then().statusCode(200);

            for (String code : List.of("nobody", "website")) {
                visitor.post("/staff/certifications", Map.of("code", code, "scope", "bills:read"))
                        .then()
                        .statusCode(422)
                        .body(containsString("没有这个合作方"));
            }
        }

        @Test
        void is_told_to_say_what_the_partner_is_let_in_for() {
            long live = clients.aClient().partnerId();
            Visitor visitor =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.ADMINISTRATOR));
            visitor.get("/staff/certifications").then().statusCode(200);

            visitor.post("/staff/certifications", Map.of("code", "bank-" + live))
                    .then()
                    .statusCode(422)
                    .body(containsString("至少选一项权限"));
        }

        @Test
        void ends_a_sandbox_secret_that_leaked_on_its_own_page() {
            Bank bank = sandbox.bank();
            String clientId = bank.client().clientId();
            String page = "/staff/sandbox-clients/" + clientId;
            Visitor visitor =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.ADMINISTRATOR));

            visitor.get("/staff/certifications/bank-" + bank.client().partnerId())
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"" + page + "\""));
            Matcher revocation =
                    Pattern.compile(page + "/credentials/[0-9]+/revocation")
                            .matcher(visitor.get(page).then().statusCode(200).extract().asString());
            assertThat(revocation.find()).isTrue();
            visitor.post(revocation.group(), Map.of())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(page));

            SandboxBank.askForToken("/sandbox/oauth/token", clientId, bank.client().secret())
                    .statusCode(401);
            visitor.get("/staff/partner-clients/" + clientId).then().statusCode(404);
        }

        @Test
        void finds_no_live_client_among_those_of_the_sandbox() {
            Visitor visitor =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.ADMINISTRATOR));

            visitor.get("/staff/sandbox-clients/" + clients.aClient().clientId())
                    .then()
                    .statusCode(404);
            visitor.get("/staff/certifications/website").then().statusCode(404);
        }

        @Test
        @TestSecurity(
                user = "staff:admin",
                roles = {"staff", "administrator"})
        void reads_the_list_in_parts_and_as_it_was_last_looked_at() {
            Bank first = sandbox.bank();
            Bank second = sandbox.bank();
            SandboxBank program = second.signedIn();
            program.inquire(second.number(TestAccount.NOTHING_OWED));

            assertThat(last(second).passed()).isZero();
            certification(program);

            assertThat(last(second).passed()).isEqualTo(1);
            given().get("/staff/certifications?after=" + second.block())
                    .then()
                    .statusCode(200)
                    .body(containsString("9" + first.block() + "…"))
                    .body(not(containsString("9" + second.block() + "…")));
        }

        private CertificationSummary last(Bank bank) {
            List<CertificationSummary> some =
                    Tenant.SANDBOX.call(() -> certifications.summariesBefore(bank.block() + 1, 1));
            assertThat(some).hasSize(1);
            return some.get(0);
        }

        @Test
        @TestSecurity(
                user = "staff:agent",
                roles = {"staff", "agent"})
        void is_who_sees_it_and_no_agent() {
            given().get("/staff/certifications").then().statusCode(403);
        }
    }

    private static JsonPath certification(SandboxBank program) {
        return program.own()
                .header("Accept-Language", "en")
                .get("/sandbox/partner/v1/certification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertFailed(SandboxBank program, String caseId, String why) {
        JsonPath certification = certification(program);
        assertThat(result(certification, caseId)).isEqualTo("failed");
        assertThat(certification.getString("cases.find { it.caseId == '" + caseId + "' }.reason"))
                .contains(why);
    }

    private static String result(JsonPath certification, String caseId) {
        return certification.getString("cases.find { it.caseId == '" + caseId + "' }.result");
    }

    private static String call(JsonPath certification, String caseId) {
        return certification.getString("cases.find { it.caseId == '" + caseId + "' }.call");
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("web", "messages", file))) {
            words.load(reader);
        }
        return words;
    }
}
