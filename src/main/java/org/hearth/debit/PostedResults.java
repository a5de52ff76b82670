package org.hearth.debit;

import java.util.List;

/** The answer to a part of a batch's results, in its order. */
public record PostedResults(DebitBatchView batch, List<JudgedResult> results) {}
