package org.hearth.paymentpoint;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a point is there at all; its hours say when (domain.md, Payment points). */
public enum PointState {
    OPEN,
    /** Temporarily closed, for a stated reason. */
    PAUSED,
    /** Given up; it is listed no more, and may be opened again. */
    CLOSED;

    private static final Map<PointState, Set<PointState>> NEXT =
            Map.of(
                    OPEN, EnumSet.of(PAUSED, CLOSED),
                    PAUSED, EnumSet.of(OPEN, CLOSED),
                    CLOSED, EnumSet.of(OPEN, PAUSED));

    boolean mayBecome(PointState next) {
        return NEXT.get(this).contains(next);
    }
}
