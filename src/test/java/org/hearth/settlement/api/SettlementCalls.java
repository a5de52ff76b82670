package org.hearth.settlement.api;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hearth.Contract;

/** A partner's program that settles its day: calls with its token, held against the contract. */
final class SettlementCalls {

    /** A body goes as it is: the library adds no charset of its own. */
    private static final RestAssuredConfig AS_IT_IS =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    private final String token;

    SettlementCalls(String token) {
        this.token = token;
    }

    ValidatableResponse get(String pathAndQuery, Object... parameters) {
        return correct().get("/partner/v1" + pathAndQuery, parameters).then();
    }

    RequestSpecification correct() {
        return with(Contract.bothWays()).accept("application/json");
    }

    /** A call that is wrong on purpose: only its answer is held against the contract. */
    RequestSpecification wrong() {
        return with(Contract.answerOnly());
    }

    private RequestSpecification with(io.restassured.filter.Filter contract) {
        return given().config(AS_IT_IS).filter(contract).header("Authorization", "Bearer " + token);
    }
}
