package org.hearth.kiosk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hearth.platform.tenant.PerTenant;

/**
 * Which terminal a client is. Kept in this process, because it is asked with every payment and
 * inquiry and hardly ever changes: a client is bound to its terminal before it gets its first
 * token.
 */
@ApplicationScoped
class TerminalIdentities {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final TerminalRepository terminals;
    private final PerTenant<LoadingCache<String, Optional<TerminalIdentity>>> known =
            new PerTenant<>(
                    tenant ->
                            Caffeine.newBuilder()
                                    .maximumSize(20_000)
                                    .expireAfterWrite(FRESH)
                                    .build(this::read));

    TerminalIdentities(TerminalRepository terminals) {
        this.terminals = terminals;
    }

    /** Empty for the client of a bank, or of a partner's own system. */
    Optional<TerminalIdentity> of(String clientId) {
        return known.here().get(clientId);
    }

    void changed(String clientId) {
        known.here().invalidate(clientId);
    }

    private Optional<TerminalIdentity> read(String clientId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> terminals.byClient(clientId).map(TerminalIdentity::of));
    }
}
