package org.hearth.webhook;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a webhook endpoint. */
public enum EndpointState {
    ACTIVE,
    /** Nothing is sent; events are kept, and delivered once it is active again. */
    DISABLED,
    REMOVED;

    private static final Map<EndpointState, Set<EndpointState>> NEXT =
            Map.of(
                    ACTIVE, EnumSet.of(DISABLED, REMOVED),
                    DISABLED, EnumSet.of(ACTIVE, REMOVED),
                    REMOVED, EnumSet.noneOf(EndpointState.class));

    boolean mayBecome(EndpointState next) {
        return NEXT.get(this).contains(next);
    }
}
