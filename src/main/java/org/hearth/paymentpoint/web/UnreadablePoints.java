package org.hearth.paymentpoint.web;

/** A file that holds no points in its format. */
class UnreadablePoints extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePoints() {
        super("no points can be read", null, false, false);
    }
}
