package org.hearth.settlement.api;

import java.util.List;

/** The book cannot be taken for what its fields say; not an error of the service. */
final class BookRefused extends RuntimeException {

    private final transient List<BookFaults.Fault> faults;

    BookRefused(List<BookFaults.Fault> faults) {
        super("wrong fields", null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<BookFaults.Fault> faults() {
        return faults;
    }
}
