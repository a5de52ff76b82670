package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class TerminalRepository {

    private static final String LOCK = "select * from kiosk_terminal where id = ?1 for update";

    private final StatelessSession session;

    TerminalRepository(StatelessSession session) {
        this.session = session;
    }

    void add(Terminal terminal) {
        session.insert(terminal);
    }

    void update(Terminal terminal) {
        session.update(terminal);
    }

    /** Waits for the row and holds it: after the account's, where both are needed. */
    Optional<Terminal> lock(long key) {
        return session.createNativeQuery(LOCK, Terminal.class)
                .setParameter(1, key)
                .uniqueResultOptional();
    }

    Optional<Terminal> byKey(long key) {
        return Optional.ofNullable(session.get(Terminal.class, key));
    }

    Optional<Terminal> byClient(String clientId) {
        return session.createSelectionQuery("from Terminal where clientId = ?1", Terminal.class)
                .setParameter(1, clientId)
                .uniqueResultOptional();
    }

    Optional<Terminal> byName(long partnerId, String terminalId) {
        return session.createSelectionQuery(
                        "from Terminal where partnerId = ?1 and terminalId = ?2", Terminal.class)
                .setParameter(1, partnerId)
                .setParameter(2, terminalId)
                .uniqueResultOptional();
    }

    /** In the order they were registered. */
    List<Terminal> after(long key, int limit) {
        return session.createSelectionQuery(
                        "from Terminal where id > ?1 order by id", Terminal.class)
                .setParameter(1, key)
                .setMaxResults(limit)
                .getResultList();
    }
}
