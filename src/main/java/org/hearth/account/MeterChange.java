package org.hearth.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A meter that took another's place.
 *
 * @param oldSerial as read on the meter that was taken down
 * @param finalM3 its last reading
 * @param firstM3 the new meter's first reading
 * @param on Asia/Shanghai
 */
public record MeterChange(
        String oldSerial, BigDecimal finalM3, String newSerial, BigDecimal firstM3, LocalDate on) {}
