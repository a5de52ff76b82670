package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * How often one may write. An address may be a whole block of flats behind one gateway, so its
 * number is generous.
 */
@ApplicationScoped
class ComplaintLimits {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter byAddress = times(60, Duration.ofMinutes(10));
    private final RateLimiter byPhone = times(5, Duration.ofHours(1));
    private final RateLimiter byResident = times(10, Duration.ofHours(1));

    /**
     * @param address the network address it comes from
     * @throws BusinessException RATE_LIMITED
     */
    void beforeTaking(NewComplaint asked, String address) {
        if (asked.residentId() == null) {
            refuseUnlessGranted(byAddress.ask(address));
            refuseUnlessGranted(byPhone.ask(asked.contact().phone()));
        } else {
            refuseUnlessGranted(byResident.ask(asked.residentId().toString()));
        }
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
