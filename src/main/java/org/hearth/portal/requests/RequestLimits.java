package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/** How often one resident may write to requests: far more than anybody has to say. */
@ApplicationScoped
class RequestLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter notes = new RateLimiter(new Times(20, Duration.ofHours(1)));

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeNote(long residentId) {
        Allowance allowance = notes.ask(Long.toString(residentId));
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
