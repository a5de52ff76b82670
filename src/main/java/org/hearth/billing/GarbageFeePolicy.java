package org.hearth.billing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the city charges for the disposal of household garbage (domain.md, Bills). */
@ConfigMapping(prefix = "hearth.garbage-fee")
public interface GarbageFeePolicy {

    /** Fen a household-month. */
    @WithDefault("800")
    int monthlyFen();

    default GarbageFee fee() {
        return new GarbageFee(monthlyFen());
    }
}
