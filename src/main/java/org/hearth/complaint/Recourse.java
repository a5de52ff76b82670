package org.hearth.complaint;

/**
 * To whom a customer may go when the utility did not keep its word, in the order that people are
 * advised to try. Two have a public number of the whole country; the others are found by their
 * name.
 */
public enum Recourse {
    /** The utility's own supervisor, by its hotline. */
    SUPERVISOR(null),
    /** The gas authority of the district. */
    GAS_AUTHORITY(null),
    /** The government's line for citizens. */
    CITIZENS("12345"),
    /** The line for consumers. */
    CONSUMERS("12315"),
    COURT(null);

    private final String phone;

    Recourse(String phone) {
        this.phone = phone;
    }

    /** The public number; null where there is none that is the same everywhere. */
    public String phone() {
        return phone;
    }
}
