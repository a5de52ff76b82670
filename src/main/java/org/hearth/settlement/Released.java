package org.hearth.settlement;

/**
 * A payment or reversal that no file names any more.
 *
 * @param judgedAlready whether the file of its own date has been judged, without it
 */
record Released(Judged entry, boolean judgedAlready) {}
