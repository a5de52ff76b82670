package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class ActivationRepository {

    private static final String NEWEST =
            "select * from kiosk_activation where selector = ?1 order by id desc limit 1 for update";
    private static final String NEWEST_OF =
            "select * from kiosk_activation where terminal_key = ?1 order by id desc limit 1 for"
                    + " update";

    private final StatelessSession session;

    ActivationRepository(StatelessSession session) {
        this.session = session;
    }

    void add(ActivationCode code) {
        session.insert(code);
    }

    void update(ActivationCode code) {
        session.update(code);
    }

    /** Locked, so that attempts made at once are counted one by one. */
    Optional<ActivationCode> lock(String selector) {
        return session.createNativeQuery(NEWEST, ActivationCode.class)
                .setParameter(1, selector)
                .uniqueResultOptional();
    }

    Optional<ActivationCode> lockNewestOf(long terminalKey) {
        return session.createNativeQuery(NEWEST_OF, ActivationCode.class)
                .setParameter(1, terminalKey)
                .uniqueResultOptional();
    }
}
