package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.payment.ReconciliationState;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.outbox.Outbox;
import org.hearth.settlement.LateBookings.Booked;

/** Writes down what became of the lines that were booked late, and how a file ends. */
@ApplicationScoped
class BookingSteps {

    static final int LINES_OF_A_STEP = 50;

    private final ReconciliationRepository files;
    private final LineStore lines;
    private final DifferenceRepository differences;
    private final DayRepository days;
    private final Alerts alerts;
    private final EntryMarks marks;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    BookingSteps(
            ReconciliationRepository files,
            LineStore lines,
            DifferenceRepository differences,
            DayRepository days,
            Alerts alerts,
            EntryMarks marks,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.files = files;
        this.lines = lines;
        this.differences = differences;
        this.days = days;
        this.alerts = alerts;
        this.marks = marks;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The next lines to book; none is left where it is empty. */
    @Transactional
    Due next(long fileId) {
        Reconciliation file = files.locked(fileId);
        if (file.state != ReconciliationStep.BOOKING) {
            return new Due(file, List.of());
        }
        file.worked(now());
        files.update(file);
        List<Integer> due =
                differences.toBook(fileId, file.bookedLine, LINES_OF_A_STEP).stream()
                        .map(difference -> difference.lineNo)
                        .toList();
        return new Due(file, due.isEmpty() ? List.of() : lines.of(fileId, due));
    }

    /**
     * Writes down outcomes; those that were written before stay as they are.
     *
     * @param failed the line whose outcome could not be told, or null
     */
    @Transactional
    void written(long fileId, List<Booked> outcomes, ReconciliationLine failed) {
        Reconciliation file = files.locked(fileId);
        Map<Integer, Booked> byLine =
                outcomes.stream().collect(Collectors.toMap(Booked::lineNo, Function.identity()));
        List<SettlementDifference> written = new ArrayList<>();
        List<Booked> paid = new ArrayList<>();
        for (SettlementDifference difference :
                differences.toBook(fileId, file.bookedLine, outcomes.size())) {
            Booked booked = byLine.get(difference.lineNo);
            if (booked == null) {
                break;
            }
            difference.booked(booked);
            written.add(difference);
            if (booked.paymentId() != null) {
                paid.add(booked);
            }
            file.bookedLine = booked.lineNo();
        }
        write(file, written, paid);
        if (failed != null) {
            file.failedLine = failed.lineNo;
        }
        file.worked(now());
        files.update(file);
    }

    /** Only payments are booked late. */
    private void write(Reconciliation file, List<SettlementDifference> written, List<Booked> paid) {
        differences.updateAll(written);
        if (!paid.isEmpty()) {
            lines.booked(file.id, paid);
            marks.mark(
                    EntryKind.PAYMENT,
                    paid.stream().map(Booked::paymentId).toList(),
                    ReconciliationState.PARTNER_ONLY);
        }
    }

    /** The file's work is done: its date is reconciled, and the partner is told that it is. */
    @Transactional
    void finish(long fileId) {
        Reconciliation file = files.locked(fileId);
        if (file.state != ReconciliationStep.BOOKING) {
            return;
        }
        Instant now = now();
        file.become(ReconciliationStep.FINISHED);
        file.finishedAt = now;
        files.update(file);
        audit.transition(
                JudgingSteps.JOB,
                "reconciliation.step",
                ReconciliationFiles.SUBJECT,
                fileId,
                null,
                ReconciliationStep.BOOKING,
                file.state);
        SettlementDay day = days.findOrAdd(file.partnerId, file.businessDate);
        if (day.state == DayClose.OPEN) {
            day.become(DayClose.RECONCILED);
            days.update(day);
            audit.transition(
                    JudgingSteps.JOB,
                    "settlement-day.reconcile",
                    Days.SUBJECT,
                    day.id,
                    null,
                    DayClose.OPEN,
                    day.state);
            outbox.publish("settlement.ready", day.partnerId, day.id, null, ready(file, day));
        }
        alerts.clear(day.id, now);
    }

    private SettlementReady ready(Reconciliation file, SettlementDay day) {
        BookSum payments = days.kept(day, EntryKind.PAYMENT).total();
        BookSum reversals = days.kept(day, EntryKind.REVERSAL).total();
        return new SettlementReady(
                day.businessDate,
                payments,
                reversals,
                payments.fen() - reversals.fen(),
                file.id,
                differences.toDo(file.id));
    }

    /** Leaves the rest of a file to the job that looks for work. */
    @Transactional
    void letGo(long fileId) {
        Reconciliation file = files.locked(fileId);
        if (file.atWork()) {
            file.letGo(now());
            files.update(file);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Lines to be booked of a file. */
    record Due(Reconciliation file, List<ReconciliationLine> lines) {}
}
