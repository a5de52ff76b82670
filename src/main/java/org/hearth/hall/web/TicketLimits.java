package org.hearth.hall.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * How many numbers one address may take: a hall's guests share the hall's network, so that it is
 * many, and yet no program fills a queue.
 */
@ApplicationScoped
class TicketLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter byAddress = new RateLimiter(new Times(20, Duration.ofMinutes(10)));

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void before(String address) {
        Allowance allowance = byAddress.ask(address);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
