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
        return tokens.issue(Purpose.PORTAL, Actor.resident(resident.id).toString(), RESIDENT_LIFE);
    }

    /** For somebody who has proven all that the roles ask for. */
    String open(StaffUser user) {
        user.signedIn();
        return tokens.issue(
                user.needsSecondFactor() ? Purpose.PORTAL_TWICE_PROVEN : Purpose.PORTAL,
                user.credentials().toString(),
                STAFF_LIFE);
    }

    /**
     * The person of a token; empty when it is forged, expired, or the login has ended, and when the
     * person's role needs a second factor that this session never saw.
     */
    @Transactional
    public Optional<Person> resume(String token) {
        return tokens.subject(Purpose.PORTAL, token)
                .flatMap(
                        subject ->
                                StaffCredentials.parse(subject)
                                        .map(held -> user(held, false))
                                        .orElseGet(() -> resident(Actor.parse(subject))))
                .or(
                        () ->
                                tokens.subject(Purpose.PORTAL_TWICE_PROVEN, token)
                                        .flatMap(StaffCredentials::parse)
                                        .flatMap(held -> user(held, true)));
    }

    private Optional<Person> user(StaffCredentials held, boolean twiceProven) {
        return staff.active(held.username())
                .filter(held::areOf)
                .filter(user -> twiceProven || !user.needsSecondFactor())
                .map(
                        user ->
                                new Person(
                                        Actor.staff(user.username),
                                        user.displayName,
                                        user.sessionRoles()));
    }

    private Optional<Person> resident(Actor actor) {
        return actor.kind().equals(SignedIn.RESIDENT)
                ? residents
                        .active(Long.parseLong(actor.id()))
                        .map(resident -> new Person(actor, resident.phone().masked(), RESIDENT))
                : Optional.empty();
    }
}
