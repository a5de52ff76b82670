package org.hearth.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the demonstration data is to be. */
@ConfigMapping(prefix = "hearth.demo")
public interface DemoSettings {

    /** Number of accounts to make in an empty database; 0 makes nothing. */
    @WithDefault("0")
    int accounts();

    /** Number of work orders to make, spread over a year. */
    @WithDefault("0")
    int orders();
}
