package org.hearth.payment.gateway.sandbox;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether there is a sandbox gateway here, and its key. In production there is none, whatever is
 * configured: it takes no real money.
 */
@Singleton
class SandboxSettings {

    private final Optional<String> secret;
    private final Provider<String> publicUrl;

    SandboxSettings(
            @ConfigProperty(name = "hearth.sandbox-gateway.secret") Optional<String> secret,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl) {
        this.secret = ConfigUtils.isProfileActive("prod") ? Optional.empty() : secret;
        this.publicUrl = publicUrl;
    }

    boolean open() {
        return secret.isPresent();
    }

    String secret() {
        return secret.orElseThrow();
    }

    String cashierUrl(String reference) {
        return publicUrl.get() + "/sandbox/cashier/" + reference;
    }
}
