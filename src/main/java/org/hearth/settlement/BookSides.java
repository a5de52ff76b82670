package org.hearth.settlement;

/** Both sides of the utility's book of a day, as of one moment. */
record BookSides(BookSide payments, BookSide reversals) {}
