package org.hearth.portal.calldesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * How often one of the staff may look customers up: many times what a busy hour on the telephone
 * takes, and far from what it takes to copy a district.
 */
@ApplicationScoped
class DeskLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter searches = times(60);
    private final RateLimiter glances = times(120);
    private final RateLimiter looks = times(30);

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeSearch(Actor staff) {
        refuseUnlessGranted(searches.ask(staff.id()));
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeGlance(Actor staff) {
        refuseUnlessGranted(glances.ask(staff.id()));
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeLookInClear(Actor staff) {
        refuseUnlessGranted(looks.ask(staff.id()));
    }

    private static RateLimiter times(long requests) {
        return new RateLimiter(new Times(requests, Duration.ofMinutes(10)));
    }

    private static void refuseUnlessGranted(Allowance allowance) {
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
