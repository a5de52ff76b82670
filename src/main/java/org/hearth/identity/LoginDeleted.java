package org.hearth.identity;

/** A login has ended at its owner's wish; whatever was kept for this phone only may go. */
public record LoginDeleted(Phone phone) {}
