package org.hearth.sandbox.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class CertificationResultRepository
        implements PanacheRepositoryBase<CertificationResult, CertificationResult.Key> {

    /** A partner's results by case. */
    Map<String, CertificationResult> of(long partnerId) {
        return list("partnerId", partnerId).stream()
                .collect(Collectors.toMap(result -> result.caseId, Function.identity()));
    }
}
