package org.hearth.sandbox.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The last verdict on a case, kept beyond the calls it came from. */
@Entity
@IdClass(CertificationResult.Key.class)
class CertificationResult {

    @Id long partnerId;
    @Id String caseId;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String evidence;
    Instant judgedAt;

    protected CertificationResult() {}

    CertificationResult(long partnerId, String caseId) {
        this.partnerId = partnerId;
        this.caseId = caseId;
    }

    /** Says whether that is news. */
    boolean take(Judgement judgement, Instant now) {
        String calls = String.join(" ", judgement.evidence());
        if (judgement.verdict() == verdict && calls.equals(evidence)) {
            return false;
        }
        verdict = judgement.verdict();
        evidence = calls;
        judgedAt = now;
        return true;
    }

    List<String> evidence() {
        return evidence.isEmpty() ? List.of() : List.of(evidence.split(" "));
    }

    /** One case of one partner. */
    static final class Key {
        long partnerId;
        String caseId;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.partnerId == partnerId
                    && key.caseId.equals(caseId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partnerId, caseId);
        }
    }
}
