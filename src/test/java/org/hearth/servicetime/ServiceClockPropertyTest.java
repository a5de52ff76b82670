package org.hearth.servicetime;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearth.platform.time.UtilityClock;

/** What holds for every start from 2022 to 2026, against the tests' own facts. */
class ServiceClockPropertyTest {

    private static final Instant BEGIN =
            AnnouncedDays.FIRST.atStartOfDay(UtilityClock.ZONE).toInstant();
    private static final long SECONDS =
            Duration.ofDays(DAYS.between(AnnouncedDays.FIRST, AnnouncedDays.LAST) + 1).toSeconds();

    private final ServiceClock clock = TestCalendar.clock();

    @Property
    void theDueDayIsTheNthWorkingDayAfter(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 90) int days) {
        Due due = clock.dueAt(start, Limit.workingDays(days));

        if (due instanceof Due.At known) {
            LocalDate last = lastDay(known);
            assertThat(known.at()).isEqualTo(midnight(last.plusDays(1)));
            assertThat(AnnouncedDays.isWorking(last)).isTrue();
            assertThat(AnnouncedDays.workingDays(day(start), last)).isEqualTo(days);
        } else {
            assertThat(due).isEqualTo(new Due.NotYetPublished(2027));
            assertThat(AnnouncedDays.workingDays(day(start), AnnouncedDays.LAST)).isLessThan(days);
        }
    }

    @Property
    void theSameDayIsTheFirstWorkingDayWithTheDeskStillOpen(@ForAll("starts") Instant start) {
        Due due = clock.dueAt(start, Limit.SAME_DAY);

        LocalDate first = day(start);
        if (!LocalTime.ofInstant(start, UtilityClock.ZONE).isBefore(LocalTime.of(17, 30))) {
            first = first.plusDays(1);
        }
        if (due instanceof Due.At known) {
            LocalDate last = lastDay(known);
            assertThat(AnnouncedDays.isWorking(last)).isTrue();
            assertThat(AnnouncedDays.workingDays(first.minusDays(1), last)).isEqualTo(1);
        } else {
            assertThat(AnnouncedDays.workingDays(first.minusDays(1), AnnouncedDays.LAST)).isZero();
        }
    }

    @Property
    void whoStartsLaterIsNotDueEarlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 1_000_000) int seconds,
            @ForAll("limits") Limit limit) {
        assertThat(known(clock.dueAt(start.plusSeconds(seconds), limit)))
                .isAfterOrEqualTo(known(clock.dueAt(start, limit)));
    }

    @Property
    void aLongerLimitIsNotDueEarlier(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll("breaks") List<int[]> breaks) {
        List<Pause> pauses = pauses(start, breaks);
        Limit longer =
                limit.unit() == LimitUnit.SAME_DAY
                        ? Limit.workingDays(1)
                        : new Limit(limit.amount() + 1, limit.unit());

        assertThat(known(clock.dueAt(start, longer, pauses)))
                .isAfterOrEqualTo(known(clock.dueAt(start, limit, pauses)));
    }

    @Property
    void aPauseNeverShortens(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll("breaks") List<int[]> breaks) {
        List<Pause> pauses = pauses(start, breaks);
        Instant without = start;
        for (int paused = 0; paused <= pauses.size(); paused++) {
            Instant due = known(clock.dueAt(start, limit, pauses.subList(0, paused)));
            assertThat(due).isAfterOrEqualTo(without);
            without = due;
        }
    }

    @Property
    void warningsComeInOrderAndBeforeTheEnd(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll("breaks") List<int[]> breaks) {
        List<Pause> pauses = pauses(start, breaks);
        Instant half = known(clock.warningAt(start, limit, pauses, 50));
        Instant late = known(clock.warningAt(start, limit, pauses, 80));

        assertThat(half).isAfterOrEqualTo(start).isBeforeOrEqualTo(late);
        assertThat(late).isBeforeOrEqualTo(known(clock.dueAt(start, limit, pauses)));
    }

    @Property
    void theClockRunsFromNothingToAllAndNeverBack(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll("breaks") List<int[]> breaks,
            @ForAll @IntRange(max = 3_000_000) int seconds,
            @ForAll @IntRange(max = 500_000) int more) {
        List<Pause> pauses = pauses(start, breaks);
        double sooner = clock.standing(start, limit, pauses, start.plusSeconds(seconds)).fraction();
        double later =
                clock.standing(start, limit, pauses, start.plusSeconds(seconds + more)).fraction();

        assertThat(clock.standing(start, limit, pauses, start).fraction()).isZero();
        assertThat(sooner).isBetween(0.0, 1.0).isLessThanOrEqualTo(later);
        assertThat(later).isLessThanOrEqualTo(1.0);
        if (clock.dueAt(start, limit, pauses) instanceof Due.At end) {
            assertThat(clock.standing(start, limit, pauses, end.at()).fraction()).isEqualTo(1.0);
        }
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs().between(0, SECONDS - 1).map(BEGIN::plusSeconds);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(LimitUnit.values())
                .flatMap(
                        unit ->
                                Arbitraries.integers()
                                        .between(1, unit == LimitUnit.SAME_DAY ? 1 : 60)
                                        .map(amount -> new Limit(amount, unit)));
    }

    /** Stretches as hours after a start: some of them overlap. */
    @Provide
    Arbitrary<List<int[]>> breaks() {
        return Combinators.combine(
                        Arbitraries.integers().between(-50, 400),
                        Arbitraries.integers().between(0, 60))
                .as((after, hours) -> new int[] {after, after + hours})
                .list()
                .ofMaxSize(5);
    }

    private static List<Pause> pauses(Instant start, List<int[]> breaks) {
        return breaks.stream()
                .map(
                        hours ->
                                new Pause(
                                        start.plus(Duration.ofHours(hours[0])),
                                        start.plus(Duration.ofHours(hours[1]))))
                .toList();
    }

    /** What is not known is later than anything that is. */
    private static Instant known(Due due) {
        return due.instant().orElse(Instant.MAX);
    }

    private static LocalDate lastDay(Due.At due) {
        return day(due.at().minusSeconds(1));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, UtilityClock.ZONE);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UtilityClock.ZONE).toInstant();
    }
}
