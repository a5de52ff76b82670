package org.hearth.platform.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
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

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isResident() {
        return identity.hasRole(RESIDENT);
    }

    public boolean isStaff() {
        return identity.hasRole(STAFF);
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
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
        String label = identity.getAttribute(LABEL);
        return label == null ? "" : label;
    }

    /** Who acts, for audit entries. */
    public Actor actor() {
        return identity.isAnonymous()
                ? Actor.guest()
                : Actor.parse(identity.getPrincipal().getName());
    }
}
