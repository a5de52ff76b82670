package org.hearth.hall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hearth.platform.audit.Actor;

/** Ends the numbers that were not called before their hall closed. */
@ApplicationScoped
class Closing {

    private static final int A_PORTION = 100;
    private static final Actor JOB = Actor.system("hall-closing");

    private final HallTicketRepository tickets;
    private final TicketSteps steps;
    private final Clock clock;

    Closing(HallTicketRepository tickets, TicketSteps steps, Clock clock) {
        this.tickets = tickets;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(
            cron = "30 0/5 * * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void end() {
        while (QuarkusTransaction.requiringNew().call(this::endSome) == A_PORTION) {
            // the next portion
        }
    }

    private int endSome() {
        List<HallTicket> over = tickets.over(clock.instant(), A_PORTION);
        for (HallTicket ticket : over) {
            tickets.hold(ticket.hallId, ticket.onDay);
            tickets.getEntityManager().refresh(ticket);
            if (ticket.state.live()) {
                TicketState before = ticket.state;
                ticket.become(TicketState.EXPIRED);
                steps.record(ticket, TicketStep.EXPIRED, before, JOB);
            }
        }
        return over.size();
    }
}
