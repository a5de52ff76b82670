package org.hearth.sandbox.web;

import java.time.Instant;
import org.hearth.sandbox.certification.CertificationSummary;

/**
 * A partner of the sandbox in the staff's list.
 *
 * @param code the partner's own
 */
record PartnerLine(
        String name,
        String code,
        int block,
        long passed,
        long failed,
        long required,
        Instant certifiedAt) {

    static PartnerLine of(CertificationSummary summary, boolean english) {
        return new PartnerLine(
                english ? summary.partner().nameEn() : summary.partner().name(),
                summary.partner().code(),
                summary.sandbox().block(),
                summary.passed(),
                summary.failed(),
                summary.required(),
                summary.sandbox().certifiedAt());
    }
}
