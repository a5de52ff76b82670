package org.hearth.platform.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPagesTest {

    @Test
    void theTypeOfAProblemIsAPageThatExplainsItsCode() {
        String type = given().get("/public/refusing/busy").then().extract().path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .body(containsString("操作太频繁"))
                .body(containsString("RATE_LIMITED"));
        given().header("Accept-Language", "en")
                .get(type)
                .then()
                .body(containsString("Too many attempts"));
    }

    @Test
    void allCodesAreListed() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .body(containsString("/problems/rate-limited"))
                .body(containsString("/problems/account-not-found"));
    }

    @Test
    void aCodeThatIsNoneHasNoPage() {
        given().get("/problems/violation.unknown").then().statusCode(404);
        given().get("/problems/nonsense").then().statusCode(404);
    }
}
