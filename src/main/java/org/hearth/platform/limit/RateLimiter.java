package org.hearth.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.hearth.platform.tenant.PerTenant;

/**
 * A limit for each of many keys, kept in this process. The number of keys is bounded: whoever sends
 * ever new ones fills no memory, and the key asked least is forgotten.
 */
public final class RateLimiter {

    private static final int KEYS = 20_000;

    private final RateLimit limit;
    private final PerTenant<LoadingCache<String, Bucket>> buckets;

    public RateLimiter(RateLimit limit) {
        this.limit = limit;
        this.buckets = new PerTenant<>(tenant -> newBuckets(limit));
    }

    private static LoadingCache<String, Bucket> newBuckets(RateLimit limit) {
        return Caffeine.newBuilder()
                .maximumSize(KEYS)
                .expireAfterAccess(limit.per().multipliedBy(2))
                .build(key -> newBucket(limit));
    }

    private static Bucket newBucket(RateLimit limit) {
        return Bucket.builder()
                .addLimit(
                        bandwidth ->
                                bandwidth
                                        .capacity(limit.requests())
                                        .refillGreedy(limit.requests(), limit.per()))
                .build();
    }

    /** Counts one request of this key, unless the limit is reached. */
    public Allowance ask(String key) {
        return ask(buckets.here().get(key), limit);
    }

    /** Counts one request of a key that has a limit of its own; it is whole when that changes. */
    public Allowance ask(String key, RateLimit own) {
        return ask(buckets.here().get(key + " " + own.requests(), asked -> newBucket(own)), own);
    }

    private static Allowance ask(Bucket bucket, RateLimit limit) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long nanos =
                probe.isConsumed()
                        ? probe.getNanosToWaitForReset()
                        : probe.getNanosToWaitForRefill();
        return new Allowance(
                probe.isConsumed(),
                limit.requests(),
                limit.per(),
                probe.getRemainingTokens(),
                Duration.ofNanos(nanos));
    }

    /** Takes one request of this key off the count again, where it was none to be counted. */
    public void giveBack(String key) {
        buckets.here().get(key).addTokens(1);
    }
}
