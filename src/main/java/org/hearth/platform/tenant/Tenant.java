package org.hearth.platform.tenant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/**
 * In whose books a call works: the utility's own, or the sandbox in which partners try their
 * programs (partner-api.md, Sandbox). The same code serves both; they share no row, no cache and no
 * credentials. A request is of the sandbox by its path alone, never by anything its caller says.
 */
public enum Tenant {
    LIVE("", "partner"),
    SANDBOX("/sandbox", "sandbox-partner");

    private static final CallLocal<Tenant> OF_CALL = new CallLocal<>();

    private final String base;
    private final String audience;

    Tenant(String base, String audience) {
        this.base = base;
        this.audience = audience;
    }

    /** Where the current call works; LIVE unless somebody said otherwise. */
    public static Tenant current() {
        Tenant tenant = OF_CALL.get();
        return tenant == null ? LIVE : tenant;
    }

    /** From now on the current request works here; said before it does anything. */
    public void takeRequest() {
        OF_CALL.put(this);
    }

    /**
     * Does work of no request here: a job's, or a page's that looks into the sandbox.
     *
     * @throws IllegalStateException within a transaction of the other tenant, whose connection is
     *     taken already
     */
    public <R> R call(Supplier<R> work) {
        if (current() != this && QuarkusTransaction.isActive()) {
            throw new IllegalStateException("a transaction of " + current() + " is open");
        }
        return OF_CALL.with(this, work);
    }

    /** As {@link #call}, for work without an answer. */
    public void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** What comes before the paths of the partner API; empty for the live one. */
    public String base() {
        return base;
    }

    /** The audience of access tokens, so that one of the sandbox never opens the live API. */
    public String audience() {
        return audience;
    }
}
