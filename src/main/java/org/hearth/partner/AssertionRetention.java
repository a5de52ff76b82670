package org.hearth.partner;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;

/** Clears away assertions that are refused for their age by now. */
@ApplicationScoped
class AssertionRetention {

    private final UsedAssertions used;
    private final SandboxSchema sandbox;

    AssertionRetention(UsedAssertions used, SandboxSchema sandbox) {
        this.used = used;
        this.sandbox = sandbox;
    }

    @Scheduled(every = "10m", delayed = "3m")
    void forgetExpired() {
        used.forgetExpired();
        if (sandbox.exists()) {
            Tenant.SANDBOX.run(used::forgetExpired);
        }
    }
}
