package org.hearth.settlement;

/**
 * The file that stands for what was sent.
 *
 * @param replayed it was accepted before, and what was sent now is the same
 */
record Accepted(long fileId, boolean replayed) {}
