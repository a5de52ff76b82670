package org.hearth.settlement.api;

import java.time.LocalDate;

/** What a book says of itself as a whole; its lines have gone to the intake. */
record SaidBook(LocalDate businessDate, long count, long total) {}
