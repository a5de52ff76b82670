package org.hearth.sandbox.certification;

import java.time.Instant;
import java.util.List;

/**
 * How a partner stands with one case.
 *
 * @param caseId its words are found by it
 * @param required whether this partner must pass it
 * @param call the call that is missing, or should not have been made, in the terms of the contract;
 *     null when it passed, or failed before the last reset
 * @param evidence the Request-Ids of the calls it rests on
 * @param judgedAt null while nothing was tried
 */
public record CaseResult(
        String caseId,
        CaseGroup group,
        boolean required,
        Verdict verdict,
        String call,
        List<String> evidence,
        Instant judgedAt) {

    public boolean passed() {
        return verdict == Verdict.PASSED;
    }
}
