package org.hearth.platform.tenant;

import io.quarkus.test.junit.QuarkusMock;
import java.util.Optional;

/**
 * The service as it is where its operator named no schema for the sandbox. A test profile would say
 * the same at the price of building and starting the service once more.
 */
public final class NoSchema {

    private NoSchema() {}

    /** For the rest of the test that calls it. */
    public static void instead() {
        QuarkusMock.installMockForType(new SandboxSchema(Optional.of("")), SandboxSchema.class);
    }
}
