package org.hearth.sandbox.certification;

import java.time.Instant;
import org.hearth.sandbox.CallRecord;

/**
 * A recorded call as the script looks at it.
 *
 * @param path of the live API, from after {@code /partner/v1/}
 */
record Call(
        Instant at,
        Instant partnerAt,
        String method,
        String path,
        Fields query,
        String accountNumber,
        String key,
        int status,
        String code,
        boolean replayed,
        Fields request,
        Fields answer,
        String requestId) {

    private static final String BASE = "/partner/v1/";

    static Call of(CallRecord call) {
        return new Call(
                call.at(),
                call.partnerAt(),
                call.method(),
                call.path().replaceFirst("^(/sandbox)?" + BASE, ""),
                Fields.ofQuery(call.query()),
                call.accountNumber(),
                call.idempotencyKey(),
                call.status(),
                call.code(),
                call.replayed(),
                Fields.ofJson(call.request()),
                Fields.ofJson(call.answer()),
                call.requestId());
    }

    boolean succeeded() {
        return status < 300;
    }
}
