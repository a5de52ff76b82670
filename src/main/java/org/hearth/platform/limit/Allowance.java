package org.hearth.platform.limit;

import java.time.Duration;

/**
 * What a {@link RateLimiter} answers to one request.
 *
 * @param remaining requests that are left now
 * @param renewedIn time until the limit is whole again, or, when not granted, until one more
 *     request is allowed
 */
public record Allowance(
        boolean granted, long limit, Duration per, long remaining, Duration renewedIn) {

    /**
     * What is left of a policy, as the header {@code RateLimit} says it
     * (draft-ietf-httpapi-ratelimit-headers-10).
     */
    public String state(String policy) {
        return "\"" + policy + "\";r=" + remaining + ";t=" + seconds();
    }

    /** A policy, as the header {@code RateLimit-Policy} says it. */
    public String policy(String policy) {
        return "\"" + policy + "\";q=" + limit + ";w=" + per.toSeconds();
    }

    /** Whole seconds, never 0: what {@code Retry-After} and {@code RateLimit} count in. */
    public long seconds() {
        return Math.max(1, (renewedIn.toNanos() + 999_999_999L) / 1_000_000_000L);
    }
}
