package org.hearth.appointment;

/** How a service is asked for online. */
public enum ServiceForm {
    /** A visit is booked, with its day. */
    BOOK,
    /** An application with papers and steps; its room shows the form. */
    APPLY;

    /** The last part of the form's address: {@code /services/repair/book}. */
    public String path() {
        return this == BOOK ? "book" : "apply";
    }
}
