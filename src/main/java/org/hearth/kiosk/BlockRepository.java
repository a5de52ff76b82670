package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

@ApplicationScoped
class BlockRepository {

    private final StatelessSession session;

    BlockRepository(StatelessSession session) {
        this.session = session;
    }

    void add(TerminalBlock block) {
        session.insert(block);
    }

    void update(TerminalBlock block) {
        session.update(block);
    }

    /** Newest first. */
    List<TerminalBlock> of(long terminalKey, int limit) {
        return session.createSelectionQuery(
                        "from TerminalBlock where terminalKey = ?1 order by id desc",
                        TerminalBlock.class)
                .setParameter(1, terminalKey)
                .setMaxResults(limit)
                .getResultList();
    }
}
