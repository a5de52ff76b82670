package org.hearth.sandbox.web;

import java.time.Instant;
import org.hearth.sandbox.certification.CertificationSummary;

/** A partner of the sandbox in the staff's list. */
record PartnerLine(
        String name,
        int block,
        String code,
        long passed,
        long failed,
        long required,
        Instant certifiedAt) {

    static PartnerLine of(CertificationSummary summary, boolean english) {
        return new PartnerLine(
                english ? summary.partner().nameEn() : summary.partner().name(),
                summary.certification().block(),
                summary.certification().code(),
                summary.certification().passed(),
                summary.certification().failed(),
                summary.certification().required(),
                summary.certification().certifiedAt());
    }
}
