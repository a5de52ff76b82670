package org.hearth.sandbox.certification;

import java.time.Instant;
import java.util.List;

/**
 * How far a partner's certification is.
 *
 * @param code whoever has it may read this
 * @param certifiedAt when all required cases had passed for the first time; null: not yet
 * @param cases in the order of the script
 */
public record Certification(
        long partnerId, int block, String code, Instant certifiedAt, List<CaseResult> cases) {

    public long passed() {
        return count(Verdict.PASSED);
    }

    public long failed() {
        return count(Verdict.FAILED);
    }

    public long missing() {
        return count(Verdict.MISSING);
    }

    /** Of the required cases, how many there are. */
    public long required() {
        return cases.stream().filter(CaseResult::required).count();
    }

    public boolean complete() {
        return cases.stream().filter(CaseResult::required).allMatch(CaseResult::passed);
    }

    public List<CaseResult> of(CaseGroup group) {
        return cases.stream().filter(result -> result.group() == group).toList();
    }

    private long count(Verdict verdict) {
        return cases.stream()
                .filter(CaseResult::required)
                .filter(result -> result.verdict() == verdict)
                .count();
    }
}
