package org.hearth.quality;

import org.hearth.servicetime.Promise;

/**
 * A published promise, and how often it was kept in the last twelve months.
 *
 * @param kept of the step, all classes together
 */
public record PromiseKept(Promise promise, Share kept) {

    private static final int ENOUGH = 5;

    /** Whether there were enough cases to say a share. */
    public boolean told() {
        return kept.whole() >= ENOUGH;
    }
}
