package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.SignedIn;

/** Sessions of residents and staff: a signed token in a cookie, and a login that still exists. */
@ApplicationScoped
public class Sessions {

    public static final Duration RESIDENT_LIFE = Duration.ofHours(12);
    public static final Duration STAFF_LIFE = Duration.ofHours(8);

    private static final Set<String> RESIDENT = Set.of(SignedIn.RESIDENT);

    private final BrowserTokens tokens;
    private final ResidentRepository residents;
    private final StaffUserRepository staff;
    private final Clock clock;

    Sessions(
            BrowserTokens tokens,
            ResidentRepository residents,
            StaffUserRepository staff,
            Clock clock) {
        this.tokens = tokens;
        this.residents = residents;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Who a session's token stands for.
     *
     * @param label how a page calls the person, personal data masked
     */
    public record Person(Actor actor, String label, Set<String> roles) {}

    String open(Resident resident) {
        resident.signedIn(clock.instant());
        return issue(Actor.resident(resident.id), RESIDENT_LIFE);
    }

    String open(StaffUser user) {
        return issue(Actor.staff(user.username), STAFF_LIFE);
    }

    private String issue(Actor actor, Duration life) {
        return tokens.issue(Purpose.PORTAL, actor.toString(), life);
    }

    /** The person of a token; empty when it is forged, expired, or the login has ended. */
    @Transactional
    public Optional<Person> resume(String token) {
        return tokens.subject(Purpose.PORTAL, token).map(Actor::parse).flatMap(this::person);
    }

    private Optional<Person> person(Actor actor) {
        return actor.kind().equals(SignedIn.STAFF)
                ? staff.active(actor.id())
                        .map(user -> new Person(actor, user.displayName, user.sessionRoles()))
                : residents
                        .active(Long.parseLong(actor.id()))
                        .map(resident -> new Person(actor, resident.phone().masked(), RESIDENT));
    }
}
