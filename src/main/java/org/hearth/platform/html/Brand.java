package org.hearth.platform.html;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** The utility that runs this portal. */
@ConfigMapping(prefix = "hearth.brand")
@Unremovable
public interface Brand {

    /** Service and emergency number, answered round the clock. */
    String hotline();

    Name name();

    /** Whether the footer says that company and figures are invented. */
    boolean demonstration();

    /** The name in each language of the portal. */
    interface Name {
        @WithName("zh-cn")
        String chinese();

        @WithName("en")
        String english();
    }
}
