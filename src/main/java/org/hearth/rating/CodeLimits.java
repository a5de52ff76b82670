package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * How many wrong codes an address may try. Right ones are not counted: an address may be a whole
 * block of flats behind one mobile network's gateway.
 */
@ApplicationScoped
class CodeLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter wrongByAddress =
            new RateLimiter(new Times(30, Duration.ofMinutes(10)));

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void before(String address) {
        Allowance allowance = wrongByAddress.ask(address);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }

    void right(String address) {
        wrongByAddress.giveBack(address);
    }
}
