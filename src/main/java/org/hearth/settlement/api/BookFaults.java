package org.hearth.settlement.api;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a book, up to where it is clear that it is no good. */
final class BookFaults {

    /** Keys of the sentences. */
    static final String WRONG = "violation.type";

    static final String UNKNOWN = "violation.unknown";
    static final String MISSING = "violation.missing";

    private static final int ENOUGH = 20;

    private final List<Fault> faults = new ArrayList<>();

    /**
     * @throws BookRefused when enough is wrong
     */
    void note(String field, String sentence) {
        faults.add(new Fault(field, sentence));
        if (faults.size() >= ENOUGH) {
            throw new BookRefused(faults);
        }
    }

    int count() {
        return faults.size();
    }

    /**
     * @throws BookRefused when anything is wrong
     */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new BookRefused(faults);
        }
    }

    /** A field, and the key of the sentence that says what is wrong with it. */
    record Fault(String field, String sentence) {}
}
