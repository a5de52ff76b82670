package org.hearth.notice;

/**
 * How many interruptions there are.
 *
 * @param off that run: there is no gas
 * @param coming that will begin
 */
public record InterruptionCount(long off, long coming) {

    static InterruptionCount of(InterruptionStage stage) {
        return stage.off() ? new InterruptionCount(1, 0) : new InterruptionCount(0, 1);
    }

    InterruptionCount and(InterruptionCount others) {
        return new InterruptionCount(off + others.off, coming + others.coming);
    }

    public long all() {
        return off + coming;
    }
}
