package org.hearth.partner.api;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the proxy in front says which TLS certificate a client showed (RFC 8705, RFC 9440). */
@ConfigMapping(prefix = "hearth.partner.certificate")
interface CertificateSettings {

    /** The header it uses; without it no certificate is ever known. */
    Optional<String> header();

    /**
     * Addresses of proxies that are believed, as CIDR ranges; from others the header is nothing.
     */
    Optional<String> trustedProxies();
}
