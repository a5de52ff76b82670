package org.hearth.partner.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.partner.CallOrigin;
import org.hearth.partner.CertificateThumbprint;
import org.hearth.platform.http.AddressRanges;

/**
 * Tells where a call comes from. The certificate is believed only of a trusted proxy, whose own
 * address nobody can forge: it is the connection's, and not what a header says.
 */
@ApplicationScoped
class CallOrigins {

    private final String header;
    private final AddressRanges trusted;

    CallOrigins(CertificateSettings settings) {
        this.header = settings.header().orElse(null);
        this.trusted = AddressRanges.parse(settings.trustedProxies().orElse(""));
    }

    CallOrigin of(RoutingContext call) {
        return new CallOrigin(call.request().remoteAddress().hostAddress(), certificate(call));
    }

    private String certificate(RoutingContext call) {
        String handedOver = header == null ? null : call.request().getHeader(header);
        if (handedOver == null
                || !trusted.contains(call.request().connection().remoteAddress().hostAddress())) {
            return null;
        }
        return CertificateThumbprint.of(handedOver).orElse(null);
    }
}
