package org.hearth.paymentpoint;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * What somebody looks for among the payment points. Empty sets, nulls and empty texts ask nothing.
 *
 * @param near from where it is walked to, or null
 * @param withinMetres of {@code near}, or null
 * @param methods all of them are taken
 * @param facilities all of them are there
 * @param openAt Asia/Shanghai, or null for whatever hours
 * @param text of the name or address
 * @param district its code
 * @param after the cursor of the part before, or null
 */
public record PointQuery(
        Position near,
        Integer withinMetres,
        Set<PointKind> kinds,
        Set<PayingBy> methods,
        Set<Facility> facilities,
        LocalDateTime openAt,
        String text,
        String district,
        String after,
        int limit) {}
