package org.hearth.partner.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/** Counts what each client does. */
@ApplicationScoped
class ClientLimits {

    private final Duration window;
    private final RateLimiter calls;
    private final RateLimiter tokens;
    private final RateLimiter addresses;

    ClientLimits(PartnerLimits limits) {
        this.window = limits.client().per();
        this.calls = new RateLimiter(limits.client());
        this.tokens = new RateLimiter(limits.token());
        this.addresses = new RateLimiter(limits.tokenAddress());
    }

    /** A limit that staff set for one client, in the window of all. */
    private record Own(long requests, Duration per) implements RateLimit {}

    /**
     * One call of the partner API.
     *
     * @param own how many calls this client has, in the window of all; null: as many as all
     */
    Allowance call(String clientId, Integer own) {
        return own == null ? calls.ask(clientId) : calls.ask(clientId, new Own(own, window));
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
