package org.hearth.webhook;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long an endpoint is left alone after a failure: 5 s, 20 s, 80 s and so on up to an hour, for
 * two days. Each pause is up to a fifth shorter or longer, so that those who failed together do not
 * come back together.
 */
final class RetryPauses {

    /** After so long without a success an endpoint is disabled. */
    static final Duration ENDURED = Duration.ofDays(2);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int GROWTH = 4;
    private static final int STEPS_TO_LONGEST = 5;
    private static final double JITTER = 0.2;

    private RetryPauses() {}

    /**
     * @param failures in a row, from 1 on
     */
    static Duration after(int failures) {
        Duration pause = pause(failures);
        double factor = 1 - JITTER + 2 * JITTER * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis((long) (pause.toMillis() * factor));
    }

    private static Duration pause(int failures) {
        if (failures > STEPS_TO_LONGEST) {
            return LONGEST;
        }
        Duration pause = FIRST.multipliedBy((long) Math.pow(GROWTH, failures - 1.0));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
