package org.hearth.sandbox;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.Contract;

/** A bank's program in the sandbox: held against the contract like one that calls the live API. */
final class SandboxBank {

    private static final Filter SHARED_CALLS =
            new OpenApiValidationFilter(
                    OpenApiInteractionValidator.createFor(Contract.FILE.toUri().toString())
                            .withBasePathOverride("/sandbox")
                            .build());

    private final String token;

    SandboxBank(String token) {
        this.token = token;
    }

    static SandboxBank of(String clientId, String secret) {
        return new SandboxBank(token("/sandbox/oauth/token", clientId, secret));
    }

    static String token(String path, String clientId, String secret) {
        return askForToken(path, clientId, secret).statusCode(200).extract().path("access_token");
    }

    static ValidatableResponse askForToken(String path, String clientId, String secret) {
        return given().auth()
                .preemptive()
                .basic(encoded(clientId), encoded(secret))
                .formParam("grant_type", "client_credentials")
                .post(path)
                .then();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String token() {
        return token;
    }

    /** The last answer of a call that the live API has, too. */
    ValidatableResponse get(String path, Object... parameters) {
        return shared().get("/sandbox/partner/v1" + path, parameters).then();
    }

    ValidatableResponse inquire(String accountNumber) {
        return get("/accounts/{number}", accountNumber);
    }

    ValidatableResponse collect(Map<String, Object> payment, String key) {
        return shared().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(payment)
                .post("/sandbox/partner/v1/payments")
                .then();
    }

    /** For any other call that makes something. */
    ValidatableResponse post(String path, String key, Object body) {
        return shared().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/sandbox/partner/v1" + path)
                .then();
    }

    void reset() {
        own().contentType(ContentType.JSON)
                .post("/sandbox/partner/v1/reset")
                .then()
                .statusCode(204);
    }

    ValidatableResponse postNothing(String path) {
        return shared().contentType(ContentType.JSON).post("/sandbox/partner/v1" + path).then();
    }

    ValidatableResponse put(String path, Object body) {
        return shared().contentType(ContentType.JSON)
                .body(body)
                .put("/sandbox/partner/v1" + path)
                .then();
    }

    ValidatableResponse collect(Map<String, Object> payment) {
        return collect(payment, UUID.randomUUID().toString());
    }

    ValidatableResponse moveClock(Map<String, Object> move) {
        return own().contentType(ContentType.JSON)
                .body(move)
                .post("/sandbox/partner/v1/clock")
                .then();
    }

    /** For calls that only the sandbox has. */
    RequestSpecification own() {
        return given().filter(Contract.bothWays()).spec(bearer());
    }

    private RequestSpecification shared() {
        return given().filter(SHARED_CALLS).spec(bearer());
    }

    private RequestSpecification bearer() {
        return new RequestSpecBuilder().addHeader("Authorization", "Bearer " + token).build();
    }

    /** A payment as plain as can be; a test changes what it is about. */
    static Map<String, Object> payment(String accountNumber, long amount) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("transactionNumber", UUID.randomUUID().toString());
        payment.put("accountNumber", accountNumber);
        payment.put("amount", amount);
        payment.put("businessDate", "2026-11-23");
        payment.put("paidAt", "2026-11-23T17:10:00+08:00");
        payment.put("channel", "counter");
        payment.put("tender", "account");
        return payment;
    }
}
