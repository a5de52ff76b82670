package org.hearth.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInPagesTest {

    @Inject TestMessages messages;
    @Inject TestSessions sessions;
    @Inject TestClock clock;

    private final Phone phone = TestPhones.next();
    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class Somebody_new {

        @Test
        void proves_the_phone_agrees_and_is_signed_in() {
            askCode().then().statusCode(303).header("Location", endsWith("/sign-in/code"));
            visitor.get("/sign-in/code")
                    .then()
                    .statusCode(200)
                    .body(containsString(phone.masked()))
                    .body(not(containsString(phone.number())));
            enter(messages.codeSentTo(phone))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/register"));
            visitor.get("/register").then().statusCode(200).body(containsString("我们保存什么"));
            visitor.post("/register", Map.of("accept", "yes"))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/me/accounts"));
            visitor.get("/me/accounts").then().statusCode(200);
        }

        @Test
        void is_not_registered_without_agreeing() {
            askCode();
            enter(messages.codeSentTo(phone));

            visitor.post("/register", Map.of("next", ""))
                    .then()
                    .statusCode(422)
                    .body(containsString("请先勾选同意"));
            assertThat(visitor.cookie("hearth-session")).isNull();
        }

        @Test
        void cannot_register_a_phone_that_is_not_proven() {
            askCode();

            visitor.post("/register", Map.of("accept", "yes"))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/sign-in"));
        }
    }

    @Nested
    class A_resident {

        @Test
        void gets_to_the_page_that_was_asked_for() {
            sessions.residentId(phone);
            visitor.get("/me/accounts")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/sign-in?next=%2Fme%2Faccounts"));

            askCode("/me/accounts")
                    .then()
                    .header("Location", endsWith("/sign-in/code?next=%2Fme%2Faccounts"));
            enter(messages.codeSentTo(phone), "/me/accounts")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/me/accounts"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example/",
                    "//evil.example",
                    "/\\evil.example",
                    "\\/evil.example",
                    "javascript:alert(1)",
                    "/\t/evil.example",
                    "me",
                    ""
                })
        void is_never_sent_to_another_site(String next) {
            sessions.residentId(phone);
            askCode(next).then().statusCode(303).header("Location", not(containsString("evil")));

            enter(messages.codeSentTo(phone), next)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/me"));
        }

        @Test
        void keeps_a_session_that_scripts_and_other_sites_cannot_use() {
            sessions.residentId(phone);
            askCode();

            Cookie session = enter(messages.codeSentTo(phone)).getDetailedCookie("hearth-session");

            assertThat(session.isHttpOnly()).isTrue();
            assertThat(session.getSameSite()).isEqualTo("Lax");
            assertThat(session.getPath()).isEqualTo("/");
            assertThat(session.getMaxAge()).isEqualTo(Duration.ofHours(12).toSeconds());
            assertThat(session.isSecured()).isFalse();
        }

        @Test
        void gets_a_secure_cookie_over_https() {
            Cookie pending =
                    given().redirects()
                            .follow(false)
                            .header("X-Forwarded-Proto", "https")
                            .cookie("csrf-token", formToken())
                            .formParam("csrf-token", formToken())
                            .formParam("phone", phone.number())
                            .post("/sign-in")
                            .getDetailedCookie("hearth-sign-in");

            assertThat(pending.isSecured()).isTrue();
        }

        @Test
        void leaves_by_a_post_only() {
            visitor.with(sessions.resident(phone));
            visitor.get("/sign-out").then().statusCode(405);

            Response left = visitor.post("/sign-out", Map.of("x", ""));

            left.then().statusCode(303);
            assertThat(left.getDetailedCookie("hearth-pay").getMaxAge()).isZero();
            assertThat(left.getDetailedCookie("hearth-pay").getPath()).isEqualTo("/pay");
            assertThat(visitor.cookie("hearth-session")).isNull();
            visitor.get("/me/accounts").then().statusCode(303);
        }

        @Test
        void is_told_when_the_code_is_wrong_expired_or_used() {
            askCode();
            String code = messages.codeSentTo(phone);
            enter("12345").then().statusCode(422).body(containsString("验证码是 6 位数字"));
            enter(code.equals("000000") ? "000001" : "000000")
                    .then()
                    .statusCode(422)
                    .body(containsString("验证码不对"));
            clock.advance(Duration.ofMinutes(5));
            enter(code).then().statusCode(422).body(containsString("过了 5 分钟"));
            clock.reset();
            String browser = visitor.cookie("hearth-sign-in");
            enter(code).then().statusCode(303);
            visitor.with(new Cookie.Builder("hearth-sign-in", browser).build());
            enter(code).then().statusCode(422).body(containsString("不能再用"));
        }

        @Test
        void whose_session_is_over_is_asked_to_sign_in() {
            visitor.with(sessions.resident(phone));
            visitor.get("/me/accounts").then().statusCode(200);

            clock.advance(Duration.ofHours(12));

            visitor.get("/me/accounts").then().statusCode(303);
        }
    }

    @Nested
    class Somebody_guessing {

        @Test
        void gets_the_same_answer_for_a_known_and_an_unknown_phone() {
            sessions.residentId(phone);
            Phone unknown = TestPhones.next();
            Visitor other = new Visitor(TestPhones.nextAddress());

            Response known = askCode();
            Response strange = other.post("/sign-in", Map.of("phone", unknown.number()));

            assertThat(strange.statusCode()).isEqualTo(known.statusCode());
            assertThat(strange.header("Location")).isEqualTo(known.header("Location"));
            assertThat(page(other, unknown)).isEqualTo(page(visitor, phone));
        }

        private String page(Visitor who, Phone theirs) {
            return who.get("/sign-in/code")
                    .asString()
                    .replace(theirs.masked(), "")
                    .replace(who.cookie("csrf-token"), "");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "12345678901",
                    "1380013800",
                    "138001380000",
                    "1380013800a",
                    "' or 1=1 --",
                    "<script>alert(1)</script>"
                })
        void must_give_a_mobile_number_and_finds_the_typed_one_again(String typed) {
            visitor.post("/sign-in", Map.of("phone", typed))
                    .then()
                    .statusCode(422)
                    .body(containsString("请填 11 位的中国大陆手机号"))
                    .body(not(containsString("<script>alert")));
        }

        @Test
        void is_stopped_after_five_codes_to_a_phone() {
            for (int code = 1; code <= 5; code++) {
                askCode().then().statusCode(303);
            }

            Response refused = askCode();

            refused.then().statusCode(429).body(containsString("操作太频繁"));
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
        }

        @Test
        void is_stopped_after_many_codes_from_an_address() {
            // Thirty in ten minutes; while the test runs, one more is allowed every 20 seconds.
            Response answer;
            int codes = 0;
            do {
                answer = visitor.post("/sign-in", Map.of("phone", TestPhones.next().number()));
                codes++;
            } while (answer.statusCode() == 303 && codes < 100);

            answer.then().statusCode(429);
            assertThat(codes).isGreaterThan(30);
        }
    }

    @Nested
    class A_forged_form {

        @Test
        void without_the_token_is_refused() {
            visitor.get("/sign-in");

            visitor.postWithToken("/sign-in", Map.of("phone", phone.number()), null)
                    .then()
                    .statusCode(400);
            visitor.postWithToken(
                            "/sign-in", Map.of("phone", phone.number()), "AAAAAAAAAAAAAAAAAAAAAA")
                    .then()
                    .statusCode(400);
        }

        @Test
        void of_another_content_type_finds_nobody_signed_in() {
            Cookie session = sessions.resident(phone);
            for (String type : new String[] {"text/plain", "application/json"}) {
                given().redirects()
                        .follow(false)
                        .cookie(session)
                        .contentType(type)
                        .body("{}")
                        .post("/me/delete")
                        .then()
                        .statusCode(303)
                        .header("Location", endsWith("/sign-in"));
            }
            visitor.with(session).get("/me/accounts").then().statusCode(200);
        }
    }

    @Nested
    class A_cookie_and_a_bearer_token {

        @Test
        void of_a_resident_does_not_open_the_partners_api() {
            String session = sessions.resident(phone).getValue();

            given().cookie("hearth-session", session)
                    .get("/partner/v1/accounts/500100001")
                    .then()
                    .statusCode(not(200));
            given().header("Authorization", "Bearer " + session)
                    .get("/me/accounts")
                    .then()
                    .statusCode(not(200));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/sign-in", "/me/accounts", "/staff"})
        void that_is_forged_in_a_header_is_refused_without_fault(String page) {
            given().redirects()
                    .follow(false)
                    .header("Authorization", "Bearer a.b.c")
                    .get(page)
                    .then()
                    .statusCode(lessThan(500));
        }

        @Test
        void of_a_partner_does_not_open_pages() {
            given().redirects()
                    .follow(false)
                    .header("Authorization", "Bearer " + partnersToken())
                    .get("/me/accounts")
                    .then()
                    .statusCode(oneOf(303, 401, 403));
            given().redirects()
                    .follow(false)
                    .cookie("hearth-session", partnersToken())
                    .get("/me/accounts")
                    .then()
                    .statusCode(303);
        }

        private String partnersToken() {
            return Jwt.audience("partner")
                    .subject("resident:" + sessions.residentId(phone))
                    .groups(Set.of("bills:read"))
                    .claim("partner", "1")
                    .expiresIn(Duration.ofMinutes(5))
                    .sign();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXNpZGVudDoxIn0."})
        void that_is_no_session_is_nobody(String forged) {
            visitor.with(new Cookie.Builder("hearth-session", forged).build());

            visitor.get("/sign-in").then().statusCode(200);
            visitor.get("/me/accounts").then().statusCode(303);
        }
    }

    private static String formToken() {
        return "AAAAAAAAAAAAAAAAAAAAAA";
    }

    private Response askCode() {
        return askCode("");
    }

    private Response askCode(String next) {
        return visitor.post("/sign-in", Map.of("phone", phone.number(), "next", next));
    }

    private Response enter(String code) {
        return enter(code, "");
    }

    private Response enter(String code, String next) {
        return visitor.post("/sign-in/code", Map.of("code", code, "next", next));
    }
}
