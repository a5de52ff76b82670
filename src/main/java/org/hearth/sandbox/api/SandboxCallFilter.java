package org.hearth.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.time.ClockShift;
import org.hearth.sandbox.Behaviours;
import org.hearth.sandbox.Ending;
import org.hearth.sandbox.Sandbox;
import org.hearth.sandbox.SandboxPartnerView;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Begins each call of a sandbox partner: it sees the partner's clock, is noted for the recording,
 * and a test account does what it is for. Calls of the live API pass it by.
 */
@Singleton
class SandboxCallFilter {

    private static final Pattern INQUIRY = Pattern.compile("/partner/v1/accounts/([^/]+)");

    /** A path that ends in slashes is served as well. */
    private static final Pattern SLASHES = Pattern.compile("/+$");

    private static final String PAYMENTS = "/partner/v1/payments";
    private static final int READ_AHEAD = 64 * 1024;

    private final Sandbox sandbox;
    private final Behaviours behaviours;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    SandboxCallFilter(
            Sandbox sandbox, Behaviours behaviours, SecurityIdentity identity, ObjectMapper json) {
        this.sandbox = sandbox;
        this.behaviours = behaviours;
        this.identity = identity;
        this.json = json;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request) throws IOException {
        if (Tenant.current() != Tenant.SANDBOX
                || !(identity.getPrincipal() instanceof PartnerCaller caller)) {
            return;
        }
        SandboxPartnerView partner = sandbox.partner(caller.partnerId()).orElse(null);
        if (partner == null) {
            return;
        }
        ClockShift.takeRequest(partner.clockShift());
        NotedCall call = new NotedCall(readAhead(request));
        request.setProperty(NotedCall.PROPERTY, call);
        String path = SLASHES.matcher(request.getUriInfo().getPath()).replaceFirst("");
        Matcher inquiry = INQUIRY.matcher(path);
        if (inquiry.matches()) {
            call.accountNumber = inquiry.group(1);
            behaviours.beforeInquiry(partner, call.accountNumber);
            return;
        }
        call.accountNumber = accountNumber(call.body);
        if (call.accountNumber != null) {
            behaviours.beforeAny(partner, call.accountNumber);
            if (path.equals(PAYMENTS)) {
                call.ending = beforePayment(partner, call, request);
            }
        }
    }

    private Ending beforePayment(
            SandboxPartnerView partner, NotedCall call, ContainerRequestContext request) {
        String key = request.getHeaderString("Idempotency-Key");
        return key == null || key.isEmpty()
                ? Ending.AS_IT_IS
                : behaviours.beforePayment(partner, call.accountNumber, key);
    }

    /** Takes the beginning of the body and puts it back; a long one goes on as it comes. */
    private static String readAhead(ContainerRequestContext request) throws IOException {
        InputStream body = request.getEntityStream();
        byte[] beginning = body.readNBytes(READ_AHEAD);
        request.setEntityStream(
                beginning.length < READ_AHEAD
                        ? new ByteArrayInputStream(beginning)
                        : new SequenceInputStream(new ByteArrayInputStream(beginning), body));
        return new String(beginning, StandardCharsets.UTF_8);
    }

    private String accountNumber(String body) {
        try {
            JsonNode number = json.readTree(body).path("accountNumber");
            return number.isTextual() ? number.asText() : null;
        } catch (JsonProcessingException refusedByTheResource) {
            return null;
        }
    }
}
