package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.hearth.platform.tenant.NoSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service whose operator set up no sandbox. */
@QuarkusTest
class NoSandboxTest {

    @BeforeEach
    void withoutSchema() {
        NoSchema.instead();
    }

    @Test
    void finds_none_of_its_paths() {
        for (String path :
                new String[] {
                    "/sandbox/partner/v1/clock",
                    "/sandbox/partner/v1/accounts/91001001",
                    "/sandbox/oauth/token"
                }) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
        given().header("Accept-Language", "en")
                .get("/developers/sandbox")
                .then()
                .statusCode(200)
                .body(containsString("has no sandbox"));
        given().get("/developers/certification/0c77fh5skhq0nmrpfbj5uqfftc").then().statusCode(404);
    }
}
