package org.hearth.settlement;

/**
 * The answer to a partner's file.
 *
 * @param replayed whether the same file was judged before
 */
public record Reconciled(ReconciliationView reconciliation, boolean replayed) {}
