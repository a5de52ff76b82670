package org.hearth.servicetime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pauses of one clock from its start on, in order and apart from each other.
 *
 * @param stretches only the last of them may last
 */
record Pauses(List<Pause> stretches) {

    static Pauses of(List<Pause> pauses, Instant start) {
        List<Pause> apart = new ArrayList<>();
        pauses.stream()
                .filter(pause -> pause.lasts() || pause.until().isAfter(start))
                .filter(pause -> !pause.from().equals(pause.until()))
                .map(pause -> pause.from().isBefore(start) ? pause.startingAt(start) : pause)
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> add(apart, pause));
        return new Pauses(List.copyOf(apart));
    }

    private static void add(List<Pause> apart, Pause next) {
        int last = apart.size() - 1;
        if (last >= 0 && apart.get(last).reaches(next.from())) {
            apart.set(last, apart.get(last).joined(next));
        } else {
            apart.add(next);
        }
    }

    /** Whether the clock stands still at any time from an instant on and before another. */
    boolean touch(Instant from, Instant until) {
        return stretches.stream()
                .anyMatch(pause -> pause.from().isBefore(until) && pause.goesBeyond(from));
    }

    /** Whether it stands still at an instant. */
    boolean cover(Instant at) {
        return stretches.stream()
                .anyMatch(pause -> !pause.from().isAfter(at) && pause.goesBeyond(at));
    }

    /** Whether it stands still for good from some time before an instant. */
    boolean lastingBefore(Instant end) {
        return stretches.stream().anyMatch(pause -> pause.lasts() && pause.from().isBefore(end));
    }
}
