package org.hearth.payment.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.Contract;

/** A partner's program: calls with its token, held against the published contract. */
final class PartnerCalls {

    private final String token;

    PartnerCalls(String token) {
        this.token = token;
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

    ValidatableResponse inquire(String accountNumber) {
        return correct().get("/partner/v1/accounts/{number}", accountNumber).then();
    }

    ValidatableResponse collect(Map<String, Object> payment) {
        return collect(payment, UUID.randomUUID().toString());
    }

    ValidatableResponse collect(Map<String, Object> payment, String key) {
        return correct()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(payment)
                .post("/partner/v1/payments")
                .then();
    }

    /** The reversal of a payment, as plain as can be. */
    static Map<String, Object> reversal(Map<String, Object> payment) {
        Map<String, Object> reversal = new LinkedHashMap<>();
        reversal.put("transactionNumber", UUID.randomUUID().toString());
        reversal.put("originalTransactionNumber", payment.get("transactionNumber"));
        reversal.put("amount", payment.get("amount"));
        reversal.put("reason", "no answer in time");
        return reversal;
    }

    ValidatableResponse reverse(Map<String, Object> reversal) {
        return reverse(reversal, UUID.randomUUID().toString());
    }

    ValidatableResponse reverse(Map<String, Object> reversal, String key) {
        return correct()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(reversal)
                .post("/partner/v1/reversals")
                .then();
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
