package org.hearth.platform.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemAnswersTest {

    private static final String ORDERS = "/public/refusing";

    @Test
    void aRefusalCarriesItsCodeTypeRetryAndFigures() {
        given().get(ORDERS + "/busy")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "7")
                .header("Request-Id", matchesPattern("[0-9A-Z]{13}"))
                .body("type", equalTo("/problems/rate-limited"))
                .body("title", equalTo("操作太频繁"))
                .body("status", equalTo(429))
                .body("instance", equalTo(ORDERS + "/busy"))
                .body("code", equalTo("RATE_LIMITED"))
                .body("retry", equalTo("same-key"))
                .body("totalDue", equalTo(12830))
                .body("violations", nullValue());
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        given().header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5")
                .get(ORDERS + "/busy")
                .then()
                .body("title", equalTo("Too many attempts"));
    }

    @Test
    void aFieldOutOfRangeIsNamedInTheCallersLanguage() {
        post("{\"amount\": -1, \"note\": \"\"}")
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", contains("amount", "note"))
                .body("violations[0].message", equalTo("必须是正数"));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"amount\": 0, \"note\": \"x\"}")
                .post(ORDERS)
                .then()
                .body("violations[0].message", equalTo("must be greater than 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amount\": \"1\"}                  | amount",
                "{\"amount\": 1.5}                    | amount",
                "{\"amount\": 9223372036854775808}    | amount",
                "{\"amount\": null}                   | amount",
                "{\"amount\": 1, \"note\": 5}         | note",
                "{\"amount\": 1, \"day\": \"soon\"}   | day",
                "{\"amount\": 1, \"colour\": \"red\"} | colour"
            })
    void aFieldThatIsUnknownOrOfAnotherTypeIsNamed(String body, String field) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\": 1", "nonsense", "{\"amount\": 1} {\"amount\": 2}"})
    void brokenJsonIsRefused(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aParameterThatIsNoNumberIsBadInput() {
        given().get(ORDERS + "/list?limit=many")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"));
        given().get(ORDERS + "/list?limit=201")
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }

    @Test
    void anotherContentTypeMethodOrAddressIsRefused() {
        given().contentType("text/csv")
                .body("a;b")
                .post(ORDERS)
                .then()
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
        given().delete(ORDERS).then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
        given().get("/partner/v1/nowhere")
                .then()
                .statusCode(404)
                .header("Request-Id", matchesPattern("[0-9A-Z]{13}"))
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        post("{\"amount\": 1, \"note\": \"" + "x".repeat(1_100_000) + "\"}")
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void aStrangerIsAskedForAToken() {
        given().get(ORDERS + "/members")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void aTokenThatIsNoneIsAProblemToo() {
        given().header("Authorization", "Bearer not.a.token")
                .get(ORDERS + "/members")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void aFaultShowsNothingOfTheInside() {
        given().get(ORDERS + "/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("INTERNAL_ERROR"))
                .body("retry", equalTo("query-first"))
                .body(not(containsString("vault")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(ORDERS).then();
    }
}
