package org.hearth.partner;

import java.time.LocalDate;

/**
 * A partner as other rooms see it.
 *
 * @param closedThrough the last business date that is reconciled, Asia/Shanghai; null: none yet
 */
public record PartnerView(
        long id,
        String code,
        String name,
        String nameEn,
        PartnerKind kind,
        PartnerStatus status,
        LocalDate closedThrough) {}
