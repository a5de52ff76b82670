package org.hearth.payment.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimiter;
import org.hearth.platform.security.PartnerCaller;

/** Counts the inquiries of each account, so that nobody watches a household by the minute. */
@ApplicationScoped
class InquiryCount {

    private final RateLimiter inquiries;

    InquiryCount(InquiryLimits limits) {
        this.inquiries = new RateLimiter(limits.perAccount());
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    void count(PartnerCaller caller, String accountNumber) {
        Allowance allowance = inquiries.ask(caller.clientId() + " " + accountNumber);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
