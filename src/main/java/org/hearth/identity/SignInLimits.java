package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * How often one may try, by phone and by network address. An address may be a whole block of flats
 * behind one mobile network's gateway, so its numbers are generous.
 */
@ApplicationScoped
class SignInLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter codesByPhone = times(5, Duration.ofHours(1));
    private final RateLimiter codesByAddress = times(30, Duration.ofMinutes(10));
    private final RateLimiter entriesByAddress = times(60, Duration.ofMinutes(10));
    private final RateLimiter passwordsByAddress = times(30, Duration.ofMinutes(10));

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeSendingCode(Phone phone, String address) {
        refuseUnlessGranted(codesByAddress.ask(address));
        refuseUnlessGranted(codesByPhone.ask(phone.number()));
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeCheckingCode(String address) {
        refuseUnlessGranted(entriesByAddress.ask(address));
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void beforeCheckingPassword(String address) {
        refuseUnlessGranted(passwordsByAddress.ask(address));
    }

    private static RateLimiter times(long requests, Duration per) {
        return new RateLimiter(new Times(requests, per));
    }

    private static void refuseUnlessGranted(Allowance allowance) {
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
