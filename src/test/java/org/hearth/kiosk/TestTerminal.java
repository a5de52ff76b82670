package org.hearth.kiosk;

import static io.restassured.RestAssured.given;

import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.Contract;
import org.hearth.platform.time.UtilityClock;

/** A kiosk's program: pays with its own client, and counts. */
final class TestTerminal {

    final long partnerId;
    final long key;
    final String terminalId;
    private final String token;

    TestTerminal(long partnerId, long key, String terminalId, String token) {
        this.partnerId = partnerId;
        this.key = key;
        this.terminalId = terminalId;
        this.token = token;
    }

    /** Cash for an account, as the terminal keeps it: the same each time it is sent. */
    Map<String, Object> cash(long sequence, String accountNumber, long fen, Instant paidAt) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("transactionNumber", terminalId + "-" + sequence);
        payment.put("accountNumber", accountNumber);
        payment.put("amount", fen);
        payment.put("businessDate", LocalDate.ofInstant(paidAt, UtilityClock.ZONE).toString());
        payment.put("paidAt", paidAt.toString());
        payment.put("channel", "kiosk");
        payment.put("tender", "cash");
        payment.put("terminalId", terminalId);
        payment.put("sequence", sequence);
        return payment;
    }

    ValidatableResponse pay(Map<String, Object> payment) {
        return pay(payment, payment.get("transactionNumber") + "-key");
    }

    ValidatableResponse pay(Map<String, Object> payment, String idempotencyKey) {
        return calling(Contract.bothWays())
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(payment)
                .post("/partner/v1/payments")
                .then();
    }

    ValidatableResponse heartbeat(long sequence, int queued) {
        return post("/heartbeats", beat(sequence, queued));
    }

    static Map<String, Object> beat(long sequence, int queued) {
        Map<String, Object> beat = new LinkedHashMap<>();
        beat.put("state", "ok");
        beat.put("cash", 125_000);
        beat.put("cashBox", "nearly-full");
        beat.put("paper", "low");
        beat.put("softwareVersion", "1.0.0");
        beat.put("sequence", sequence);
        beat.put("queued", queued);
        return beat;
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return calling(Contract.bothWays())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/partner/v1/kiosks/" + terminalId + path)
                .then();
    }

    ValidatableResponse get(String path) {
        return calling(Contract.bothWays()).get("/partner/v1" + path).then();
    }

    RequestSpecification wrong() {
        return calling(Contract.answerOnly());
    }

    /** Calls without a body, and without the form's type that would be sent in its stead. */
    RequestSpecification bare() {
        return calling(Contract.bothWays()).noContentType();
    }

    /** The same token, calling as if it were another terminal. */
    TestTerminal posingAs(String otherId) {
        return new TestTerminal(partnerId, key, otherId, token);
    }

    private RequestSpecification calling(Filter contract) {
        return given().filter(contract)
                .accept("application/json")
                .header("Authorization", "Bearer " + token);
    }
}
