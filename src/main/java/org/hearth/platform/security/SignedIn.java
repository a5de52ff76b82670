package org.hearth.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.hearth.platform.audit.Actor;

/**
 * The person behind a page: nobody, a resident, or one of the staff. The principal's name is the
 * actor of audit entries, {@code resident:123} or {@code staff:agent}.
 */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    /** The role of every resident who is signed in. */
    public static final String RESIDENT = "resident";

    /** The role of all staff; each has further ones for what they may do. */
    public static final String STAFF = "staff";

    /** Identity attribute: how the person is called on a page, personal data masked. */
    public static final String LABEL = "label";

    private final Optional<SecurityIdentity> identity;

    /** Asks the request and not the security context, which answers no thread that may not wait. */
    SignedIn(CurrentVertxRequest current) {
        RoutingContext request = current.getCurrent();
        this.identity =
                request != null && request.user() instanceof QuarkusHttpUser user
                        ? Optional.of(user.getSecurityIdentity())
                        : Optional.empty();
    }

    public boolean isResident() {
        return hasRole(RESIDENT);
    }

    public boolean isStaff() {
        return hasRole(STAFF);
    }

    public boolean hasRole(String role) {
        return identity.filter(person -> person.hasRole(role)).isPresent();
    }

    /**
     * @throws UnauthorizedException when no resident is signed in
     */
    public long residentId() {
        if (!isResident()) {
            throw new UnauthorizedException();
        }
        return Long.parseLong(actor().id());
    }

    /** The resident's masked phone, or the display name of staff; empty when nobody is there. */
    public String label() {
        return identity.map(person -> person.<String>getAttribute(LABEL)).orElse("");
    }

    /**
     * Tells people apart on one device without naming them, for what a page keeps there: {@code
     * guest}, or a hash of who it is.
     */
    public String deviceKey() {
        return isResident() || isStaff()
                ? UUID.nameUUIDFromBytes(actor().toString().getBytes(UTF_8)).toString()
                : "guest";
    }

    /** Who acts, for audit entries. */
    public Actor actor() {
        return isResident() || isStaff()
                ? Actor.parse(identity.orElseThrow().getPrincipal().getName())
                : Actor.guest();
    }
}
