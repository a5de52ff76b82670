package org.hearth.identity;

import io.restassured.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** People who are signed in already: {@code given().cookie(sessions.resident(phone))}. */
@ApplicationScoped
public class TestSessions {

    private final ResidentRepository residents;
    private final Sessions sessions;
    private final Clock clock;

    TestSessions(ResidentRepository residents, Sessions sessions, Clock clock) {
        this.residents = residents;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The cookie of a resident with this phone, registered if need be. */
    @Transactional
    public Cookie resident(Phone phone) {
        return new Cookie.Builder("hearth-session", sessions.open(registered(phone))).build();
    }

    /** The id of the resident with this phone, registered if need be. */
    @Transactional
    public long residentId(Phone phone) {
        return registered(phone).id;
    }

    private Resident registered(Phone phone) {
        return residents
                .byPhone(phone)
                .orElseGet(
                        () -> {
                            Resident resident = new Resident(phone, clock.instant());
                            residents.persist(resident);
                            return resident;
                        });
    }
}
