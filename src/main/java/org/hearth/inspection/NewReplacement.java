package org.hearth.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a technician replaced.
 *
 * @param sending names this sending; the same one again is done once
 * @param oldSerial of the meter taken down, or null
 * @param finalM3 its last reading, or null for a hose
 * @param firstM3 the new meter's first reading, or null for a hose
 * @param hoseExpiresOn the end of the new hose's life; of a meter null where the hose stayed
 * @param said what the customer reads at the order, in its language
 * @param note for staff only, or null
 */
public record NewReplacement(
        long orderId,
        String sending,
        ReplacedPart part,
        LocalDate doneOn,
        String oldSerial,
        BigDecimal finalM3,
        String newSerial,
        BigDecimal firstM3,
        LocalDate hoseExpiresOn,
        String said,
        String note) {}
