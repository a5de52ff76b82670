package org.hearth.billing;

import java.time.LocalDate;
import java.util.List;

/**
 * The versions of one price list, through time.
 *
 * @param versions oldest first, each valid from the day the one before it ends
 */
public record Tariffs(List<Tariff> versions) {

    public Tariffs {
        versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i).validFrom().equals(versions.get(i - 1).validTo())) {
                throw new IllegalArgumentException(
                        versions.get(i).code() + " does not follow the version before it");
            }
        }
    }

    /**
     * @throws IllegalArgumentException on a day that no version holds on
     */
    public Tariff on(LocalDate day) {
        for (Tariff version : versions) {
            if (version.holdsOn(day)) {
                return version;
            }
        }
        throw new IllegalArgumentException("no tariff holds on " + day);
    }
}
