package org.hearth.demo;

import java.time.LocalDate;
import org.hearth.billing.ReadingSource;

/** One reading of a meter, in whole m3. */
record MeterReading(long id, LocalDate readOn, int valueM3, ReadingSource source) {}
