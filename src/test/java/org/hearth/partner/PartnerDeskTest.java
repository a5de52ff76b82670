package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.partner.ClientFixture.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PartnerDeskTest {

    @Inject TestStaff staff;
    @Inject ClientFixture fixture;
    @Inject ClientCredentials credentials;
    @Inject CallUsage usage;
    @Inject Given given;
    @Inject TestClock clock;

    private Visitor admin;
    private Client client;
    private String page;

    @BeforeEach
    void an_administrator_and_a_partner() {
        admin = new Visitor("10.9.9.9").with(staff.signedIn(StaffRole.ADMINISTRATOR));
        client = fixture.aClient();
        page = "/staff/partner-clients/" + client.clientId();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private String partnerPage() {
        return "/staff/partners/bank-" + client.partnerId();
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get("/partner/probe").then();
    }

    private static String newSecret(Response shown) {
        Matcher secret = Pattern.compile("hearth_[A-Za-z0-9_-]{43}").matcher(shown.asString());
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    @Nested
    class Administrators {

        @Test
        void suspend_a_partner_at_once_and_let_it_call_again() {
            String token = Tokens.of(client);
            call(token).statusCode(200);

            assertThat(admin.post(partnerPage() + "/suspension", Map.of()).statusCode())
                    .isEqualTo(303);
            call(token).statusCode(403).body("code", equalTo("PARTNER_SUSPENDED"));
            assertThat(admin.get(partnerPage()).asString()).contains("已暂停", "恢复");

            admin.post(partnerPage() + "/resumption", Map.of());
            call(token).statusCode(200);
            assertThat(entries("partner.suspend")).isEqualTo(1);
            assertThat(entries("partner.resume")).isEqualTo(1);
        }

        private long entries(String action) {
            return given.count(
                    "select count(*) from audit_entry where subject_id = ? and action = ? and actor"
                            + " like 'staff:%'",
                    client.partnerId(), action);
        }

        @Test
        void suspend_twice_and_leave_one_entry() {
            admin.post(partnerPage() + "/suspension", Map.of());
            admin.post(partnerPage() + "/suspension", Map.of());

            assertThat(entries("partner.suspend")).isEqualTo(1);
        }

        @Test
        void take_in_a_partner_and_make_a_client_whose_secret_is_shown_once() {
            String code = "bank-of-" + Instant.now().toEpochMilli();
            assertThat(
                            admin.post(
                                            "/staff/partners",
                                            Map.of(
                                                    "code",
                                                    code,
                                                    "name",
                                                    "新银行",
                                                    "nameEn",
                                                    "New Bank",
                                                    "kind",
                                                    "BANK"))
                                    .statusCode())
                    .isEqualTo(303);
            assertThat(admin.get("/staff/partners").asString()).contains("新银行");

            Response shown =
                    admin.post(
                            "/staff/partners/" + code + "/clients",
                            Map.of("label", "核心系统", "scope", "bills:read"));

            assertThat(shown.statusCode()).isEqualTo(200);
            String secret = newSecret(shown);
            Matcher id = Pattern.compile(code + "-[0-9a-z]{13}").matcher(shown.asString());
            assertThat(id.find()).isTrue();
            call(Tokens.of(new Client(0, id.group(), secret))).statusCode(200);
            assertThat(admin.get("/staff/partner-clients/" + id.group()).asString())
                    .contains("核心系统", "…" + secret.substring(secret.length() - 4))
                    .doesNotContain(secret);
        }

        @Test
        void make_a_client_with_a_key() {
            SigningKey key = SigningKey.es256();

            Response made =
                    admin.post(
                            partnerPage() + "/clients",
                            Map.of("label", "终端", "scope", "bills:read", "jwk", key.publicJwk()));

            assertThat(made.statusCode()).isEqualTo(303);
            assertThat(admin.get(path(made)).asString()).contains(key.id());
        }

        private static String path(Response redirect) {
            return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
        }

        @Test
        void replace_a_secret_with_an_overlap() {
            String next = newSecret(admin.post(page + "/secrets", Map.of("overlap", "DAY")));

            Tokens.of(client);
            Tokens.of(new Client(0, client.clientId(), next));
            assertThat(admin.get(page).asString()).contains("有效至 11 月 24 日 17:10");
        }

        @Test
        void revoke_a_credential_and_then_the_client() {
            String token = Tokens.of(client);
            long id = credentials.of(client.clientId()).get(0).id();
            admin.post(page + "/credentials/" + id + "/revocation", Map.of());
            call(token).statusCode(401);

            String next = newSecret(admin.post(page + "/secrets", Map.of("overlap", "KEEP")));
            String again = Tokens.of(new Client(0, client.clientId(), next));
            call(again).statusCode(200);
            admin.post(page + "/revocation", Map.of());

            call(again).statusCode(401);
            assertThat(admin.post(page + "/secrets", Map.of()).statusCode()).isEqualTo(409);
        }

        @Test
        void set_what_a_client_may_do() {
            admin.post(page + "/addresses", Map.of("addresses", "10.1.0.0/16\n192.0.2.1"));
            admin.post(page + "/limit", Map.of("limit", "50"));
            admin.post(page + "/signature", Map.of("required", "true"));
            admin.post(page + "/certificate-duty", Map.of("bound", "true"));
            admin.post(page + "/scopes", Map.of("scope", "events:read"));

            assertThat(admin.get(page).asString())
                    .contains("10.1.0.0/16 192.0.2.1</textarea>", "value=\"50\"")
                    .containsPattern("name=\"required\" value=\"true\" checked")
                    .containsPattern("name=\"bound\" value=\"true\" checked")
                    .containsPattern("value=\"events:read\" checked")
                    .doesNotContainPattern("value=\"bills:read\" checked");
        }

        @Test
        void are_told_what_is_wrong_and_keep_what_they_typed() {
            refused("/addresses", "addresses", "bank.example", "CIDR 网段，例如");
            refused("/limit", "limit", "many", "1,000,000");
            refused("/limit", "limit", "0", "1,000,000");
            refused("/keys", "jwk", "{&quot;kty&quot;", "这不是可用的公钥");
            refused("/key-sets", "keySet", "ftp://keys.example", "https 开头的完整地址");
            refused("/certificates", "certificate", "nonsense", "PEM 证书");
            Response noScope = admin.post(page + "/scopes", Map.of());
            assertThat(noScope.statusCode()).isEqualTo(422);
            Response noCode =
                    admin.post(
                            "/staff/partners",
                            Map.of("code", "A B", "name", "", "nameEn", "", "kind", "BANK"));
            assertThat(noCode.statusCode()).isEqualTo(422);
            assertThat(noCode.asString()).contains("请填写名称");
            Response taken =
                    admin.post(
                            "/staff/partners",
                            Map.of(
                                    "code",
                                    "bank-" + client.partnerId(),
                                    "name",
                                    "银行",
                                    "nameEn",
                                    "Bank",
                                    "kind",
                                    "BANK"));
            assertThat(taken.statusCode()).isEqualTo(422);
        }

        private void refused(String path, String field, String typed, String words) {
            Response answer = admin.post(page + path, Map.of(field, typed.replace("&quot;", "\"")));
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(answer.asString()).contains(words, typed);
        }

        @Test
        void find_no_page_of_what_is_not_there() {
            assertThat(admin.get("/staff/partners/nobody").statusCode()).isEqualTo(404);
            assertThat(admin.get("/staff/partners/website").statusCode()).isEqualTo(404);
            assertThat(admin.get("/staff/partner-clients/nobody").statusCode()).isEqualTo(404);
            assertThat(admin.post(page + "/credentials/1/revocation", Map.of()).statusCode())
                    .isEqualTo(404);
        }

        @Test
        void read_usage_and_errors_by_partner_and_day() {
            String token = Tokens.of(client);
            for (int i = 0; i < 3; i++) {
                call(token).statusCode(200);
            }
            given().header("Authorization", "Bearer " + token)
                    .get("/partner/v1/accounts/abc")
                    .then()
                    .statusCode(400);
            usage.write();
            call(token).statusCode(200);
            usage.write();

            assertThat(
                            given.count(
                                    "select calls * 10 + client_errors from client_usage where"
                                            + " client_id = ?",
                                    client.clientId()))
                    .isEqualTo(51);
            assertThat(admin.get(partnerPage()).asString())
                    .containsPattern("11 月 23 日（周一）</th>\\s*<td class=\"n\">5</td>")
                    .contains("<span class=\"near\">20%</span>");
            assertThat(admin.get("/staff/partners").asString()).contains("11 月 23 日 17:10");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"AGENT", "FINANCE"})
    void others_of_the_staff_find_it_closed(StaffRole role) {
        Visitor other = new Visitor("10.9.9.8").with(staff.signedIn(role));

        assertThat(other.get("/staff/partners").statusCode()).isEqualTo(403);
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        assertThat(other.post(partnerPage() + "/suspension", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void counts_of_several_instances_add_up() {
        Usage one = new Usage("", 100, 5, 1, new long[] {0, 90, 5, 5, 0, 0, 0}, clock.instant());
        Usage two = new Usage("", 100, 0, 0, new long[] {100, 0, 0, 0, 0, 0, 0}, clock.instant());

        Usage both = Usage.sum("", java.util.List.of(one, two));

        assertThat(one.p95Millis()).isEqualTo(50);
        assertThat(both.p95Millis()).isEqualTo(25);
        assertThat(both.clientErrorPercent()).isEqualTo(2.5);
        assertThat(both.serverErrorPercent()).isEqualTo(0.5);
        assertThat(
                        new Usage("", 1, 0, 0, new long[] {0, 0, 0, 0, 0, 0, 1}, clock.instant())
                                .p95Millis())
                .isNull();
    }
}
