package org.hearth.partner.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimiter;

/** Counts what each client does. */
@ApplicationScoped
class ClientLimits {

    private final RateLimiter calls;
    private final RateLimiter tokens;
    private final RateLimiter addresses;

    ClientLimits(PartnerLimits limits) {
        this.calls = new RateLimiter(limits.client());
        this.tokens = new RateLimiter(limits.token());
        this.addresses = new RateLimiter(limits.tokenAddress());
    }

    /** One call of the partner API. */
    Allowance call(String clientId) {
        return calls.ask(clientId);
    }

    /**
     * One try to get a token: guessing a secret is slow for one address, and hinders no other. Each
     * try costs a hash, so that an address that invents clients is bounded first.
     */
    Allowance token(String clientId, String address) {
        Allowance ofAddress = addresses.ask(address);
        return ofAddress.granted() ? tokens.ask(address + " " + clientId) : ofAddress;
    }
}
