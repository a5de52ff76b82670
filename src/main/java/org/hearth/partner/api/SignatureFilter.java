package org.hearth.partner.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.partner.ClientStanding;
import org.hearth.partner.MessageSignatures;
import org.hearth.partner.PartnerError;
import org.hearth.partner.Partners;
import org.hearth.partner.SignatureEvidence;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.signature.HttpRequestMessage;
import org.hearth.platform.signature.MessageSignature;
import org.hearth.platform.tenant.Tenant;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Checks the signature of payments and reversals (RFC 9421) before anything is done: where it must
 * be, it is; and one that is there holds. The calls name it themselves, by {@link SignedCall}: a
 * path can be spelt in more ways than one.
 */
@Singleton
class SignatureFilter {

    private static final int AFTER_ADMISSION = Priorities.USER + 100;

    private final Partners partners;
    private final MessageSignatures signatures;
    private final SignatureEvidence evidence;
    private final SecurityIdentity identity;

    SignatureFilter(
            Partners partners,
            MessageSignatures signatures,
            SignatureEvidence evidence,
            SecurityIdentity identity) {
        this.partners = partners;
        this.signatures = signatures;
        this.evidence = evidence;
        this.identity = identity;
    }

    @SignedCall
    @ServerRequestFilter(priority = AFTER_ADMISSION)
    void check(ContainerRequestContext request, RoutingContext call) throws IOException {
        if (!(identity.getPrincipal() instanceof PartnerCaller caller)) {
            return;
        }
        Map<String, List<String>> headers = headers(call.request());
        if (!MessageSignature.claimedIn(headers)) {
            requireNone(caller);
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        evidence.ofThisCall(
                signatures.verify(caller.clientId(), message(call.request(), headers, body)));
    }

    private void requireNone(PartnerCaller caller) {
        if (partners.standing(caller.clientId())
                .filter(ClientStanding::signatureRequired)
                .isPresent()) {
            throw new BusinessException(PartnerError.SIGNATURE_REQUIRED);
        }
    }

    /**
     * As the client sent it: by the address that the proxy heard, and in the sandbox by its path.
     */
    private static HttpRequestMessage message(
            HttpServerRequest request, Map<String, List<String>> headers, byte[] body) {
        return new HttpRequestMessage(
                request.method().name(),
                request.scheme(),
                authority(request),
                Tenant.current().base() + request.path(),
                request.query(),
                headers,
                body);
    }

    private static String authority(HttpServerRequest request) {
        String host = String.valueOf(request.authority()).toLowerCase(Locale.ROOT);
        String ownPort = request.scheme().equals("https") ? ":443" : ":80";
        return host.endsWith(ownPort) ? host.substring(0, host.length() - ownPort.length()) : host;
    }

    private static Map<String, List<String>> headers(HttpServerRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        request.headers()
                .forEach(
                        (name, value) ->
                                headers.computeIfAbsent(
                                                name.toLowerCase(Locale.ROOT),
                                                first -> new ArrayList<>())
                                        .add(value));
        return headers;
    }
}
