package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.account.AgeingMeter;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.workorder.WorkOrders;

/** Invites one holder, once for each meter and for each hose by its end. */
@ApplicationScoped
class Invitation {

    private static final String ONCE =
            "insert ignore into replacement_invitation (meter_id, kind, ends_on, account_id,"
                    + " invited_at) values (?, ?, ?, ?, ?)";

    private final Sql sql;
    private final WorkOrders orders;
    private final Event<ReplacementInvited> told;
    private final Clock clock;

    Invitation(Sql sql, WorkOrders orders, Event<ReplacementInvited> told, Clock clock) {
        this.sql = sql;
        this.orders = orders;
        this.told = told;
        this.clock = clock;
    }

    /** Nothing where somebody was quicker, or the replacement is asked for already. */
    @Transactional
    void send(ServiceKind kind, AgeingMeter meter) {
        if (orders.open(meter.accountId(), kind.orderType()).isPresent()) {
            return;
        }
        int invited =
                sql.change(
                        ONCE,
                        meter.meterId(),
                        kind.name(),
                        meter.endsOn(),
                        meter.accountId(),
                        Writes.utc(clock.instant()));
        if (invited == 1) {
            told.fire(
                    new ReplacementInvited(
                            kind,
                            meter.accountId(),
                            meter.accountNumber(),
                            meter.holderPhone(),
                            meter.endsOn()));
        }
    }
}
