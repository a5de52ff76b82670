package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** The door to the close of days: one person says that two books agree, another looks again. */
@ApplicationScoped
public class Days {

    static final String SUBJECT = "settlement-day";

    private static final int ALERTS = 500;

    private final DayRepository days;
    private final ReconciliationRepository files;
    private final DifferenceRepository differences;
    private final SettlementBooks books;
    private final Alerts alerts;
    private final Partners partners;
    private final AuditTrail audit;
    private final AuditHistory histories;
    private final Clock clock;

    Days(
            DayRepository days,
            ReconciliationRepository files,
            DifferenceRepository differences,
            SettlementBooks books,
            Alerts alerts,
            Partners partners,
            AuditTrail audit,
            AuditHistory histories,
            Clock clock) {
        this.days = days;
        this.files = files;
        this.differences = differences;
        this.books = books;
        this.alerts = alerts;
        this.partners = partners;
        this.audit = audit;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Dates of all partners, the newest first.
     *
     * @param afterId the last date of the page before, or null
     */
    @Transactional
    public List<DayLine> newest(Long afterId, int limit) {
        SettlementDay after = afterId == null ? null : days.byId(afterId).orElse(null);
        return lines(days.newest(after, limit));
    }

    /** Dates whose book is missing beyond the deadline, the oldest first. */
    @Transactional
    public List<DayLine> overdue() {
        return lines(
                alerts.standing(ALERTS).stream()
                        .map(alert -> days.byId(alert.dayId))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** How many books are missing beyond the deadline. */
    @Transactional
    public int overdueCount() {
        return alerts.standing();
    }

    private List<DayLine> lines(List<SettlementDay> found) {
        Map<Long, PartnerView> collectors =
                partners
                        .byIds(found.stream().map(day -> day.partnerId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerView::id, Function.identity()));
        Set<Long> overdue =
                alerts.standing(ALERTS).stream()
                        .map(alert -> alert.dayId)
                        .collect(Collectors.toSet());
        return found.stream()
                .map(
                        day ->
                                new DayLine(
                                        day.id,
                                        collectors.get(day.partnerId),
                                        day.businessDate,
                                        day.state,
                                        files.current(day.partnerId, day.businessDate)
                                                .map(file -> file.view(0).said())
                                                .orElse(null),
                                        differences.toDoOfDay(day.id),
                                        overdue.contains(day.id)))
                .toList();
    }

    /**
     * One date, with both books.
     *
     * @throws BusinessException NOT_FOUND
     */
    @Transactional
    public DayView byId(long dayId) {
        SettlementDay day =
                days.byId(dayId).orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
        Optional<Reconciliation> file = files.current(day.partnerId, day.businessDate);
        long toDo = differences.toDoOfDay(dayId);
        return new DayView(
                day.id,
                partners.byId(day.partnerId).orElseThrow(),
                day.businessDate,
                day.state,
                books.book(day.partnerId, day.businessDate),
                file.map(current -> current.view(toDo)).orElse(null),
                toDo,
                differences.postedLateCount(dayId),
                alerts.stands(dayId),
                day.proposedBy,
                day.proposedAt,
                day.confirmedBy,
                day.confirmedAt);
    }

    /**
     * The differences of the file that stands for a date.
     *
     * @param afterId the last difference of the page before, or 0
     */
    @Transactional
    public List<DifferenceView> differences(long dayId, long afterId, int limit) {
        SettlementDay day =
                days.byId(dayId).orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
        return files
                .current(day.partnerId, day.businessDate)
                .map(file -> differences.of(file.id, afterId, limit))
                .orElse(List.of())
                .stream()
                .map(SettlementDifference::view)
                .toList();
    }

    /** What was done with a date, in order. */
    @Transactional
    public List<AuditStep> history(long dayId) {
        return histories.of(SUBJECT, dayId);
    }

    /**
     * Says that the two books agree; every difference has been worked to an end.
     *
     * @throws BusinessException NOT_FOUND, DAY_STEP_NOT_ALLOWED
     */
    @Transactional
    public void propose(long dayId, Actor person) {
        SettlementDay day = locked(dayId);
        boolean finished =
                files.current(day.partnerId, day.businessDate)
                        .filter(file -> file.state == ReconciliationStep.FINISHED)
                        .isPresent();
        if (!finished || differences.toDoOfDay(dayId) > 0) {
            throw new BusinessException(SettlementError.DAY_STEP_NOT_ALLOWED);
        }
        DayClose before = day.state;
        day.propose(person, now());
        save(day, before, person, "settlement-day.propose");
    }

    /**
     * Somebody else has looked again: the collection is settled.
     *
     * @throws BusinessException NOT_FOUND, SECOND_PERSON_NEEDED, DAY_STEP_NOT_ALLOWED
     */
    @Transactional
    public void confirm(long dayId, Actor person) {
        SettlementDay day = locked(dayId);
        DayClose before = day.state;
        day.confirm(person, now());
        save(day, before, person, "settlement-day.confirm");
    }

    /**
     * Opens a date again that was closed and not confirmed.
     *
     * @throws BusinessException NOT_FOUND, DAY_STEP_NOT_ALLOWED
     */
    @Transactional
    public void sendBack(long dayId, Actor person) {
        SettlementDay day = locked(dayId);
        DayClose before = day.state;
        day.sendBack();
        save(day, before, person, "settlement-day.send-back");
    }

    private void save(SettlementDay day, DayClose before, Actor person, String action) {
        days.update(day);
        audit.transition(person, action, SUBJECT, day.id, null, before, day.state);
    }

    private SettlementDay locked(long dayId) {
        return days.locked(dayId).orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
