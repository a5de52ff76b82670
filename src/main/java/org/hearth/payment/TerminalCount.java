package org.hearth.payment;

import java.util.List;

/**
 * How far a terminal has counted, this payment included.
 *
 * @param hold why taken money may not be applied yet; null: nothing stands against it
 * @param missing what was counted by the terminal and has not arrived, in order
 */
public record TerminalCount(SuspenseReason hold, List<SequenceRange> missing) {}
