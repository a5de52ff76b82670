package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.id.Ids;

/** A machine of a partner's that takes payments on its own (domain.md, People: 社区收费点). */
@Entity
@Table(name = "kiosk_terminal")
class Terminal {

    @Id long id;
    long partnerId;
    String terminalId;
    String pointCode;

    @Enumerated(EnumType.STRING)
    TerminalState state;

    String clientId;
    long lastSequence;
    Instant blockedAt;
    String blockReason;
    Instant registeredAt;
    Instant activatedAt;

    @Version int version;

    protected Terminal() {}

    Terminal(RegisterTerminal order, Instant now) {
        this.id = Ids.next();
        this.partnerId = order.partnerId();
        this.terminalId = order.terminalId();
        this.pointCode = order.pointCode();
        this.state = TerminalState.REGISTERED;
        this.registeredAt = now;
    }

    boolean blocked() {
        return state == TerminalState.BLOCKED;
    }

    /** Whether it was blocked already when somebody paid at this instant. */
    boolean blockedWhenPaid(Instant paidAt) {
        return blocked() && paidAt.isAfter(blockedAt);
    }

    /** A blocked terminal may get a new key, and stays blocked. */
    void activated(String clientId, Instant now) {
        if (!blocked() && state != TerminalState.ACTIVE) {
            become(TerminalState.ACTIVE);
        }
        this.clientId = clientId;
        this.activatedAt = now;
    }

    void block(String reason, Instant now) {
        become(TerminalState.BLOCKED);
        blockedAt = now;
        blockReason = reason;
    }

    void unblock() {
        become(clientId == null ? TerminalState.REGISTERED : TerminalState.ACTIVE);
        blockedAt = null;
        blockReason = null;
    }

    private void become(TerminalState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(terminalId + ": " + state + " to " + next);
        }
        state = next;
    }
}
