package org.hearth.settlement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.time.UtilityClock;

/** How a partner's file begins: received, and taken or forgotten. */
@ApplicationScoped
class ReconciliationFiles {

    static final String SUBJECT = "reconciliation";

    private static final int SECONDS_AT_WORK = 5;

    private final ReconciliationRepository files;
    private final DifferenceRepository differences;
    private final DayRepository days;
    private final LineStore lines;
    private final Partners partners;
    private final AuditTrail audit;
    private final Clock clock;

    ReconciliationFiles(
            ReconciliationRepository files,
            DifferenceRepository differences,
            DayRepository days,
            LineStore lines,
            Partners partners,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.differences = differences;
        this.days = days;
        this.lines = lines;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Intake begin(long partnerId, Actor sender) {
        Reconciliation file = new Reconciliation(partnerId, sender.toString(), now());
        files.add(file);
        return new Intake(file.id, partnerId, lines, this);
    }

    /**
     * The cut: with the partner's row locked no booking is on its way, and from the commit on each
     * goes to a later date. What was booked on the date is then all there is to judge. The lock
     * also makes the files of a partner queue here.
     */
    @Transactional
    Accepted accept(long partnerId, long fileId, LocalDate date, byte[] digest, BookSum said) {
        Instant now = now();
        if (date.isAfter(LocalDate.ofInstant(now, UtilityClock.ZONE))) {
            throw new BusinessException(SettlementError.BUSINESS_DATE_AHEAD);
        }
        partners.close(partnerId, date);
        Optional<Reconciliation> before = files.saidBefore(partnerId, date, digest);
        if (before.isPresent()) {
            return new Accepted(before.get().id, true);
        }
        if (files.atWork(partnerId)) {
            throw new BusinessException(
                    SettlementError.RECONCILIATION_IN_PROGRESS,
                    Map.of("retryAfter", SECONDS_AT_WORK));
        }
        SettlementDay day = days.locked(days.findOrAdd(partnerId, date).id).orElseThrow();
        Optional<Reconciliation> earlier = files.current(partnerId, date);
        earlier.ifPresent(replaced -> supersede(replaced, day));
        // gone where sending took longer than anybody waits
        Reconciliation file =
                files.lockedIfThere(fileId)
                        .orElseThrow(() -> new BusinessException(RequestError.UNAVAILABLE));
        file.said(date, digest, said);
        file.supersedes = earlier.map(replaced -> replaced.id).orElse(null);
        become(file, ReconciliationStep.JUDGING, Actor.parse(file.sentBy));
        file.worked(now);
        files.update(file);
        return new Accepted(fileId, false);
    }

    /**
     * Only while differences are open; they end as the first step of judging the new file, so that
     * the partner's payments do not wait for that. What was resolved before is found again by its
     * likeness.
     */
    private void supersede(Reconciliation earlier, SettlementDay day) {
        if (day.state != DayClose.RECONCILED || differences.toDo(earlier.id) == 0) {
            throw new BusinessException(SettlementError.RECONCILIATION_CLOSED);
        }
        become(earlier, ReconciliationStep.SUPERSEDED, Actor.parse(earlier.sentBy));
        files.update(earlier);
    }

    private void become(Reconciliation file, ReconciliationStep next, Actor actor) {
        ReconciliationStep from = file.state;
        file.become(next);
        audit.transition(actor, "reconciliation.step", SUBJECT, file.id, null, from, next);
    }

    /** Accepted files on which nobody works any more. */
    @Transactional
    List<Long> leftAlone(int limit) {
        return files.leftAlone(now(), limit);
    }

    /** Files whose sending broke off so long ago. */
    @Transactional
    List<Long> brokenOff(Duration ago, int limit) {
        return files.brokenOff(now().minus(ago), limit);
    }

    /**
     * Removes a file that was not accepted, some lines at a time. Whoever asks may be wrong about
     * that, where the answer to the commit was lost: the row has the last word.
     */
    void forget(long fileId) {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(() -> forgetSome(fileId));
        } while (more);
    }

    private boolean forgetSome(long fileId) {
        boolean taken =
                files.lockedIfThere(fileId)
                        .filter(file -> file.state != ReconciliationStep.RECEIVING)
                        .isPresent();
        if (taken) {
            return false;
        }
        boolean more = lines.removeSome(fileId);
        if (!more) {
            files.remove(fileId);
        }
        return more;
    }

    /** Takes a file on which nobody works any more; false where somebody does, or it is done. */
    @Transactional
    boolean takeUp(long fileId) {
        Instant now = now();
        Reconciliation file = files.locked(fileId);
        if (!file.leftAlone(now)) {
            return false;
        }
        file.worked(now);
        files.update(file);
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
