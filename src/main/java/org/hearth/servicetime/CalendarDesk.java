package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/**
 * The door to staff's own word on days: one day is off or worked against the announcement, or a
 * year is entered by hand that the State Council has announced and the library does not know yet.
 */
@ApplicationScoped
public class CalendarDesk {

    static final String DAY = "calendar-day";
    static final String YEAR = "calendar-year";

    private static final int LONGEST = 31;
    private static final int SHOWN = 300;

    private final CalendarRepository rows;
    private final AuditTrail audit;
    private final Event<CalendarChanged> changed;
    private final Clock clock;

    CalendarDesk(
            CalendarRepository rows,
            AuditTrail audit,
            Event<CalendarChanged> changed,
            Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** Everything that was said of days of a year, the newest first; some hundred at most. */
    @Transactional
    public List<RulingView> history(int year) {
        return rows.history(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), SHOWN).stream()
                .map(CalendarOverride::view)
                .toList();
    }

    /** Who entered a year by hand; empty for a year that nobody did. */
    @Transactional
    public Optional<AnnouncedYearView> entered(int year) {
        return rows.years().stream()
                .filter(declared -> declared.year == year)
                .findFirst()
                .map(AnnouncedYear::view);
    }

    /**
     * Rules on days, or takes back what was ruled on them.
     *
     * @param last a month after the first at most
     * @param reason a name that customers may read, such as a holiday's; 100 characters at most
     * @throws BusinessException CALENDAR_STRETCH_WRONG, CALENDAR_DAY_PAST, CALENDAR_NOTHING_RULED
     */
    @Transactional
    public void rule(LocalDate first, LocalDate last, Ruling ruling, String reason, Actor person) {
        if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
            throw new BusinessException(CalendarError.CALENDAR_STRETCH_WRONG);
        }
        if (first.isBefore(LocalDate.now(clock))) {
            throw new BusinessException(CalendarError.CALENDAR_DAY_PAST);
        }
        Map<LocalDate, CalendarOverride> standing =
                rows.standing().stream()
                        .collect(Collectors.toMap(said -> said.day, Function.identity()));
        List<LocalDate> days =
                first.datesUntil(last.plusDays(1))
                        .filter(day -> ruling != Ruling.WITHDRAWN || standing.containsKey(day))
                        .toList();
        if (days.isEmpty()) {
            throw new BusinessException(CalendarError.CALENDAR_NOTHING_RULED);
        }
        Instant now = now();
        for (LocalDate day : days) {
            CalendarOverride before = standing.get(day);
            rows.add(new CalendarOverride(day, ruling, reason, person, now));
            audit.transition(
                    person,
                    "calendar.rule",
                    DAY,
                    day.toEpochDay(),
                    null,
                    before == null ? null : before.ruling,
                    ruling);
        }
        changed.fire(new CalendarChanged(first));
    }

    /**
     * Says that the announcement of a year is entered in full.
     *
     * @param document number of the State Council's document; 100 characters at most
     * @throws BusinessException CALENDAR_YEAR_KNOWN, CALENDAR_YEAR_EMPTY
     */
    @Transactional
    public void declare(int year, String document, Actor person) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        boolean known = StatutoryHolidays.of(year).isPresent() || entered(year).isPresent();
        if (known || year < LocalDate.now(clock).getYear()) {
            throw new BusinessException(CalendarError.CALENDAR_YEAR_KNOWN);
        }
        if (rows.standing().stream()
                .noneMatch(said -> said.day.equals(newYear) && said.ruling == Ruling.OFF)) {
            throw new BusinessException(CalendarError.CALENDAR_YEAR_EMPTY);
        }
        rows.add(new AnnouncedYear(year, document, person, now()));
        audit.transition(person, "calendar.declare", YEAR, year, null, null, null);
        changed.fire(new CalendarChanged(newYear));
    }

    /** Takes back that a year is entered in full; what was ruled on its days stays. */
    @Transactional
    public void retract(int year, Actor person) {
        rows.years().stream()
                .filter(declared -> declared.year == year)
                .forEach(
                        declared -> {
                            rows.remove(declared);
                            audit.transition(
                                    person, "calendar.retract", YEAR, year, null, null, null);
                            changed.fire(new CalendarChanged(LocalDate.of(year, 1, 1)));
                        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
