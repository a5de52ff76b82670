package org.hearth.sandbox.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class CertificationResultRepository
        implements PanacheRepositoryBase<CertificationResult, CertificationResult.Key> {

    private static final String FIRST =
            "insert into certification_result (partner_id, case_id, verdict, evidence, judged_at)"
                    + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update"
                    + " verdict = values(verdict), evidence = values(evidence),"
                    + " judged_at = values(judged_at)";

    /** A case's first verdict; where two look at the same moment, the later stands. */
    void addFirst(CertificationResult result) {
        getEntityManager()
                .createNativeQuery(FIRST)
                .setParameter(1, result.partnerId)
                .setParameter(2, result.caseId)
                .setParameter(3, result.verdict.name())
                .setParameter(4, result.evidence)
                .setParameter(5, result.judgedAt)
                .executeUpdate();
    }

    /** The results of several partners, by partner. */
    Map<Long, List<CertificationResult>> of(Collection<Long> partnerIds) {
        return list("partnerId in ?1", partnerIds).stream()
                .collect(Collectors.groupingBy(result -> result.partnerId));
    }

    /** A partner's results by case. */
    Map<String, CertificationResult> of(long partnerId) {
        return list("partnerId", partnerId).stream()
                .collect(Collectors.toMap(result -> result.caseId, Function.identity()));
    }
}
