package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** The sample of closed requests, asked about the day after. */
@ApplicationScoped
class ServiceSample {

    /** After a stop of the rounds nobody is asked about what they have forgotten. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Sql sql;
    private final SurveyRules rules;
    private final SurveyInvitations invitations;
    private final WorkOrders orders;
    private final Clock clock;

    ServiceSample(
            Sql sql,
            SurveyRules rules,
            SurveyInvitations invitations,
            WorkOrders orders,
            Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.invitations = invitations;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    void on(@Observes OrderStepped stepped) {
        if (stepped.step() != OrderStep.CLOSED) {
            return;
        }
        long order = stepped.order().orderId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE);
        if (taken(order, rules.share(SurveyKind.AFTER_SERVICE, today))) {
            sql.change(
                    "insert ignore into survey_candidate values (?, ?)", order, today.plusDays(1));
        }
    }

    static boolean taken(long order, int share) {
        return Sample.takes(SurveyKind.AFTER_SERVICE.name(), order, share);
    }

    /** Those that are due on a day, some of them. */
    @Transactional
    List<Long> due(LocalDate day, int limit) {
        return sql.select(
                "select order_id from survey_candidate where due_on <= ? order by due_on, order_id"
                        + " limit ?",
                row -> row.getLong(1),
                day,
                limit);
    }

    /** Asks about one order, unless another run has, or its close lies too far back. */
    @Transactional
    void ask(long orderId) {
        if (sql.change("delete from survey_candidate where order_id = ?", orderId) == 0) {
            return;
        }
        OrderView order = orders.byId(orderId);
        if (order.closedAt() == null
                || order.closedAt().isBefore(clock.instant().minus(REMEMBERED))) {
            return;
        }
        invitations.invite(
                new SurveyGuest(
                        SurveyKind.AFTER_SERVICE,
                        orderId,
                        order.accountId(),
                        order.type(),
                        order.branch(),
                        order.contact().phone(),
                        order.contact().language()));
    }
}
