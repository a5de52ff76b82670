package org.hearth.partner;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.hearth.Contract;
import org.hearth.partner.ClientFixture.Client;

/** How a partner's program gets a token. */
public final class Tokens {

    private Tokens() {}

    /** A token for all scopes of the client. */
    public static String of(Client client) {
        return request(client, Map.of("grant_type", "client_credentials"))
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The same for a client that is in the sandbox. */
    public static String inSandbox(Client client) {
        return given().header("Authorization", basic(client.clientId(), client.secret()))
                .formParam("grant_type", "client_credentials")
                .post("/sandbox/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    static ValidatableResponse request(Client client, Map<String, ?> form) {
        return given().filter(Contract.answerOnly())
                .header("Authorization", basic(client.clientId(), client.secret()))
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post("/oauth/token")
                .then();
    }

    /** Each part form-encoded first (RFC 6749, section 2.3.1). */
    public static String basic(String clientId, String secret) {
        String pair = encoded(clientId) + ":" + encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
