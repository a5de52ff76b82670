package org.hearth.payment.gateway.sandbox;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether there is a sandbox gateway here, and its key. In production there is none, whatever is
 * configured: it takes no real money.
 */
@Singleton
class SandboxSettings {

    private static final Set<String> PROFILES = Set.of("dev", "test", "demo");

    private final Optional<String> secret;
    private final Provider<String> publicUrl;

    SandboxSettings(
            @ConfigProperty(name = "hearth.sandbox-gateway.secret") Optional<String> secret,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl) {
        boolean withoutRealMoney = ConfigUtils.getProfiles().stream().anyMatch(PROFILES::contains);
        this.secret = withoutRealMoney ? secret : Optional.empty();
        this.publicUrl = publicUrl;
    }

    boolean open() {
        return secret.isPresent();
    }

    String secret() {
        return secret.orElseThrow();
    }

    String cashierUrl(String reference) {
        return "/sandbox/cashier/" + reference;
    }

    /**
     * An address of the merchant's as a visitor reaches it who calls this host by another name: a
     * step to the other name and back would cost the cookies.
     */
    String onThisHost(String url) {
        String here = publicUrl.get();
        return url.startsWith(here + "/") ? url.substring(here.length()) : url;
    }
}
