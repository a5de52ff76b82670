package org.hearth.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/** How often one resident may send an application or papers. */
@ApplicationScoped
class ApplyLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter sendings = new RateLimiter(new Times(30, Duration.ofHours(1)));

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void before(long residentId) {
        Allowance allowance = sendings.ask(Long.toString(residentId));
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
