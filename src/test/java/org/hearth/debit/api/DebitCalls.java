package org.hearth.debit.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.Contract;

/** A bank's program that keeps mandates and works batches, held against the contract. */
final class DebitCalls {

    private static final String MANDATES = "/partner/v1/mandates";

    private final String token;

    DebitCalls(String token) {
        this.token = token;
    }

    /** A mandate as plain as can be; a test changes what it is about. */
    static Map<String, Object> mandate(String accountNumber) {
        Map<String, Object> mandate = new LinkedHashMap<>();
        mandate.put("mandateNumber", UUID.randomUUID().toString());
        mandate.put("accountNumber", accountNumber);
        mandate.put("bankAccount", "****5678");
        return mandate;
    }

    /** A mandate whose signer knows the holder's phone. */
    static Map<String, Object> provenMandate(String accountNumber, String phone) {
        Map<String, Object> mandate = mandate(accountNumber);
        mandate.put("holderPhoneEnding", phone.substring(phone.length() - 4));
        return mandate;
    }

    ValidatableResponse sign(Map<String, Object> mandate) {
        return sign(mandate, UUID.randomUUID().toString());
    }

    ValidatableResponse sign(Map<String, Object> mandate, String key) {
        return correct()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(mandate)
                .post(MANDATES)
                .then();
    }

    ValidatableResponse cancel(String mandateId) {
        return correct()
                .contentType(ContentType.JSON)
                .post(MANDATES + "/{id}/cancellation", mandateId)
                .then();
    }

    /** A part of a batch's results on the bank's business date. */
    ValidatableResponse report(String batchId, String businessDate, List<?> results) {
        return correct()
                .contentType(ContentType.JSON)
                .body(Map.of("businessDate", businessDate, "results", results))
                .post("/partner/v1/debit-batches/{id}/results", batchId)
                .then();
    }

    static Map<String, Object> collected(String itemId, long amount) {
        return Map.of("itemId", itemId, "result", "collected", "amount", amount);
    }

    static Map<String, Object> failed(String itemId, String reason) {
        return Map.of("itemId", itemId, "result", "failed", "reason", reason);
    }

    static Map<String, Object> returned(String itemId, String reason) {
        return Map.of("itemId", itemId, "result", "returned", "reason", reason);
    }

    ValidatableResponse get(String pathAndQuery, Object... parameters) {
        return correct().get("/partner/v1" + pathAndQuery, parameters).then();
    }

    /** A call as the contract wants it. */
    private RequestSpecification correct() {
        return with(Contract.bothWays());
    }

    /** A call that is wrong on purpose: only its answer is held against the contract. */
    RequestSpecification wrong() {
        return with(Contract.answerOnly());
    }

    private RequestSpecification with(io.restassured.filter.Filter contract) {
        return given().filter(contract)
                .accept("application/json")
                .header("Authorization", "Bearer " + token);
    }
}
