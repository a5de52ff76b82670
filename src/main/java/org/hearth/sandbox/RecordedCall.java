package org.hearth.sandbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One call of a partner in the sandbox, as it was asked and answered. */
@Entity(name = "SandboxCall")
class RecordedCall {

    @Id long id;
    long partnerId;
    String clientId;
    Instant at;
    Instant partnerAt;
    String method;
    String path;
    String query;
    String accountNumber;
    String idempotencyKey;
    int status;
    String code;
    boolean replayed;
    String request;
    String answer;
    String requestId;

    protected RecordedCall() {}

    RecordedCall(long id, CallRecord call) {
        this.id = id;
        this.partnerId = call.partnerId();
        this.clientId = call.clientId();
        this.at = call.at();
        this.partnerAt = call.partnerAt();
        this.method = call.method();
        this.path = call.path();
        this.query = call.query();
        this.accountNumber = call.accountNumber();
        this.idempotencyKey = call.idempotencyKey();
        this.status = call.status();
        this.code = call.code();
        this.replayed = call.replayed();
        this.request = call.request();
        this.answer = call.answer();
        this.requestId = call.requestId();
    }

    CallRecord view() {
        return new CallRecord(
                partnerId,
                clientId,
                at,
                partnerAt,
                method,
                path,
                query,
                accountNumber,
                idempotencyKey,
                status,
                code,
                replayed,
                request,
                answer,
                requestId);
    }
}
