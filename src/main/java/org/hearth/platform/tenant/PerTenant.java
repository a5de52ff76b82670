package org.hearth.platform.tenant;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of a kind for each tenant: a cache, a count. What one tenant puts in, no other sees. */
public final class PerTenant<T> {

    private final Map<Tenant, T> all = new EnumMap<>(Tenant.class);

    public PerTenant(Function<Tenant, T> make) {
        for (Tenant tenant : Tenant.values()) {
            all.put(tenant, make.apply(tenant));
        }
    }

    /** Does something with each of them. */
    public void each(Consumer<T> work) {
        all.values().forEach(work);
    }

    /** The one of the tenant that the current call works in. */
    public T here() {
        return all.get(Tenant.current());
    }
}
