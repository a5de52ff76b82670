package org.hearth.platform.limit;

import java.time.Duration;

/** So many requests in so much time, for one key: a setting such as {@code hearth.….requests}. */
public interface RateLimit {

    long requests();

    /** The window in which that many are allowed, ISO 8601: {@code PT1M}. */
    Duration per();
}
