package org.hearth.billing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A reading as its customer sees it.
 *
 * @param valueM3 what the meter showed, m3
 */
public record ReadingView(LocalDate readOn, BigDecimal valueM3, ReadingSource source) {}
