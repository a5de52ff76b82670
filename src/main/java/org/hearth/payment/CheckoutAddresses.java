package org.hearth.payment;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where gateways and payers come back to, as seen from outside. */
@Singleton
class CheckoutAddresses {

    private final Provider<String> publicUrl;

    /** A provider, because a server that listens on any free port knows its address late. */
    CheckoutAddresses(@ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    String notifications(String gateway) {
        return publicUrl.get() + "/gateways/" + gateway + "/notifications";
    }

    String state(String checkoutId) {
        return publicUrl.get() + "/pay/" + checkoutId;
    }
}
