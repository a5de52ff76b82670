package org.hearth.appointment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AgeingMeter;
import org.hearth.account.AgeingMeters;
import org.jboss.logging.Logger;

/**
 * Invites every month the holders of meters that reach their ten years within 60 days, and of hoses
 * that end within 30. It looks back as far as a missed month, and not to meters that were old
 * before Hearth knew them: a city's backlog would fill every slot. Several instances may walk at
 * once.
 */
@ApplicationScoped
class Invitations {

    private static final Logger LOG = Logger.getLogger(Invitations.class);
    private static final int A_PORTION = 200;
    private static final int DAYS_BACK = 35;

    /** Answers the next portion after the last of the one before. */
    private interface Source {
        List<AgeingMeter> next(LocalDate from, LocalDate to, AgeingMeter last, int limit);
    }

    private final AgeingMeters meters;
    private final Invitation invitation;
    private final Clock clock;

    Invitations(AgeingMeters meters, Invitation invitation, Clock clock) {
        this.meters = meters;
        this.invitation = invitation;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 0 10 1 * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void invite() {
        invite(
                ServiceKind.METER_REPLACEMENT,
                meters::reachingTenYears,
                SupplyFacts.METER_NOTICE_DAYS);
        invite(ServiceKind.HOSE_REPLACEMENT, meters::hosesExpiring, SupplyFacts.HOSE_NOTICE_DAYS);
    }

    private void invite(ServiceKind kind, Source source, int daysAhead) {
        LocalDate today = LocalDate.now(clock);
        AgeingMeter last = null;
        List<AgeingMeter> portion;
        do {
            portion =
                    source.next(
                            today.minusDays(DAYS_BACK), today.plusDays(daysAhead), last, A_PORTION);
            portion.forEach(meter -> send(kind, meter));
            last = portion.isEmpty() ? null : portion.get(portion.size() - 1);
        } while (portion.size() == A_PORTION);
    }

    /** One that fails is tried again next month, and stops no other. */
    private void send(ServiceKind kind, AgeingMeter meter) {
        try {
            invitation.send(kind, meter);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Invitation for meter %d was not sent", meter.meterId());
        }
    }
}
