package org.hearth.identity.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.Sessions;
import org.hearth.platform.security.SignedIn;

/** Makes the person of a session the identity of the request; nobody when the session has ended. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

    private final Sessions sessions;

    SessionIdentityProvider(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () ->
                        sessions.resume(request.token())
                                .map(SessionIdentityProvider::identity)
                                .orElse(null));
    }

    private static SecurityIdentity identity(Sessions.Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.actor().toString()))
                .addRoles(person.roles())
                .addAttribute(SignedIn.LABEL, person.label())
                .build();
    }
}
