package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** Who stopped a terminal and why, and who let it go on. */
@Entity
@Table(name = "kiosk_block")
class TerminalBlock {

    @Id long id;
    long terminalKey;
    Instant blockedAt;
    String blockedBy;
    String reason;
    Instant liftedAt;
    String liftedBy;
    String liftReason;

    protected TerminalBlock() {}

    TerminalBlock(long terminalKey, Actor by, String reason, Instant now) {
        this.id = Ids.next();
        this.terminalKey = terminalKey;
        this.blockedAt = now;
        this.blockedBy = by.toString();
        this.reason = reason;
    }

    void lift(Actor by, String why, Instant now) {
        liftedAt = now;
        liftedBy = by.toString();
        liftReason = why;
    }

    BlockView view() {
        return new BlockView(
                blockedAt,
                Actor.parse(blockedBy).id(),
                reason,
                liftedAt,
                liftedBy == null ? null : Actor.parse(liftedBy).id(),
                liftReason);
    }
}
