package org.hearth.sandbox.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the sandbox behaves. */
@ConfigMapping(prefix = "hearth.sandbox.answer")
interface SandboxSettings {

    /** How late a slow answer comes: longer than a program should wait. */
    @WithDefault("PT15S")
    Duration slow();
}
