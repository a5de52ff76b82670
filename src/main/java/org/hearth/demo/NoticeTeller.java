package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountAreas;
import org.hearth.account.Area;
import org.hearth.notice.InterruptionDesk;
import org.hearth.notice.InterruptionPhase;
import org.hearth.notice.InterruptionPlan;
import org.hearth.notice.InterruptionRounds;
import org.hearth.notice.InterruptionWords;
import org.hearth.notice.Interruptions;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.ClockShift;
import org.hearth.platform.time.UtilityClock;

/**
 * Interruptions that are over, running and coming, told by the real steps while the clock shows
 * their time: demo/interruptions.csv.
 */
@ApplicationScoped
class NoticeTeller {

    private static final Actor DESK = Actor.staff("dispatcher");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration LATER = Duration.ofHours(2);

    private final Interruptions interruptions;
    private final InterruptionDesk desk;
    private final InterruptionRounds rounds;
    private final AccountAreas areas;
    private final Clock clock;

    NoticeTeller(
            Interruptions interruptions,
            InterruptionDesk desk,
            InterruptionRounds rounds,
            AccountAreas areas,
            Clock clock) {
        this.interruptions = interruptions;
        this.desk = desk;
        this.rounds = rounds;
        this.areas = areas;
        this.clock = clock;
    }

    /** Tells all, where there are none yet. */
    void tell() {
        if (interruptions.page(InterruptionPhase.CURRENT, null, null, 1).rows().isEmpty()) {
            DemoFile.rows("interruptions").forEach(this::tell);
        }
    }

    private void tell(String[] row) {
        Instant begins = begins(Long.parseLong(row[0]));
        List<Area> where = areas(row[2]);
        if (where.isEmpty()) {
            return;
        }
        InterruptionPlan plan =
                new InterruptionPlan(
                        begins,
                        begins.plus(Duration.ofHours(Long.parseLong(row[1]))),
                        new InterruptionWords(row[5], row[6], text(row[7]), text(row[8])),
                        where);
        Instant published = begins.minus(Duration.ofHours(Long.parseLong(row[3])));
        long[] id = new long[1];
        at(published.minus(LATER), () -> id[0] = desk.draft(DESK, plan));
        at(published, () -> desk.publish(DESK, id[0], mark(id[0])));
        switch (row[4]) {
            case "RESTORED" ->
                    at(
                            plan.endsAt().minus(Duration.ofMinutes(25)),
                            () -> desk.restore(DESK, id[0], mark(id[0])));
            case "WITHDRAWN" ->
                    at(
                            begins.minus(Duration.ofHours(30)),
                            () -> desk.withdraw(DESK, id[0], mark(id[0])));
            case "CHANGED" ->
                    at(
                            published.plus(LATER),
                            () -> desk.change(DESK, id[0], mark(id[0]), longer(plan)));
            default -> {}
        }
    }

    /** Full hours; what is not of today begins in the morning, as planned works do. */
    private Instant begins(long inHours) {
        Instant then =
                clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(inHours));
        return Math.abs(inHours) < 24
                ? then
                : then.atZone(UtilityClock.ZONE).with(MORNING).toInstant();
    }

    private static InterruptionPlan longer(InterruptionPlan plan) {
        return new InterruptionPlan(
                plan.beginsAt(), plan.endsAt().plus(LATER), plan.words(), plan.areas());
    }

    private int mark(long id) {
        return interruptions.byId(id).mark();
    }

    /** A step and its messages, at a time that is not ahead. */
    private void at(Instant then, Runnable step) {
        Instant now = clock.instant();
        ClockShift.run(
                Duration.between(now, then.isAfter(now) ? now : then),
                () -> {
                    step.run();
                    rounds.tellAll();
                });
    }

    /**
     * {@code 500103:1:0} is the first community of the second street of a district, {@code @1} the
     * street of the first account; a plus stands between two.
     */
    private List<Area> areas(String written) {
        List<Area> found = new ArrayList<>();
        for (String one : written.split("\\+")) {
            area(one).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Area> area(String written) {
        if (written.startsWith("@")) {
            return areas
                    .placesOf(List.of(DemoAccount.idOf(Integer.parseInt(written.substring(1)))))
                    .stream()
                    .findFirst()
                    .map(place -> new Area(place.districtCode(), place.street(), ""));
        }
        List<String> parts = Arrays.asList(written.split(":"));
        String district = parts.get(0);
        Optional<String> street = nth(areas.streets(district), parts.get(1));
        if (parts.size() < 3) {
            return street.map(name -> new Area(district, name, ""));
        }
        return street.flatMap(
                name ->
                        nth(areas.communities(district, name), parts.get(2))
                                .map(community -> new Area(district, name, community)));
    }

    private static Optional<String> nth(List<String> names, String index) {
        return names.stream().skip(Long.parseLong(index)).findFirst();
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
