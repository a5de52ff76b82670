package org.hearth.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.account.AreaLot;
import org.hearth.platform.id.Ids;

/** A walk through the accounts of an interruption's areas, and how far it is. */
@Entity
class InterruptionRound {

    @Id long id;
    long interruptionId;

    @Column(name = "version_no")
    int number;

    @Enumerated(EnumType.STRING)
    InterruptionStep step;

    @Enumerated(EnumType.STRING)
    RoundState state;

    int areaAt;
    String lastStreet;
    String lastCommunity;
    long lastAccount;
    int told;
    Instant begunAt;
    Instant endedAt;

    protected InterruptionRound() {}

    InterruptionRound(long interruptionId, int number, InterruptionStep step, Instant now) {
        this.id = Ids.next();
        this.interruptionId = interruptionId;
        this.number = number;
        this.step = step;
        this.state = RoundState.RUNNING;
        this.begunAt = now;
        goTo(0, AreaLot.From.START);
    }

    AreaLot.From from() {
        return new AreaLot.From(lastStreet, lastCommunity, lastAccount);
    }

    /** A lot was told; the walk goes on in this area, or at the beginning of the next. */
    void told(int accounts, AreaLot.From next) {
        told += accounts;
        goTo(next == null ? areaAt + 1 : areaAt, next == null ? AreaLot.From.START : next);
    }

    private void goTo(int area, AreaLot.From from) {
        areaAt = area;
        lastStreet = from.street();
        lastCommunity = from.community();
        lastAccount = from.accountId();
    }

    void end(RoundState end, Instant now) {
        state = end;
        endedAt = now;
    }

    RoundView view() {
        return new RoundView(number, step, state, told, begunAt, endedAt);
    }
}
