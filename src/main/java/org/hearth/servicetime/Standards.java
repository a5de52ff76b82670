package org.hearth.servicetime;

import java.util.Comparator;
import java.util.List;

/**
 * A version of the table of limits with its rows, in the published order.
 *
 * @param promises one for each step and class
 */
public record Standards(StandardView version, List<Promise> promises) {

    public Standards {
        promises =
                promises.stream()
                        .sorted(
                                Comparator.comparing(Promise::step)
                                        .thenComparing(Promise::serviceClass))
                        .toList();
    }

    /**
     * @throws IllegalArgumentException for a class that the step does not know
     */
    public Promise promise(ClockStep step, ServiceClass serviceClass) {
        return promises.stream()
                .filter(row -> row.step() == step && row.serviceClass() == serviceClass)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(step + " " + serviceClass));
    }
}
