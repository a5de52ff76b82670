package org.hearth.kiosk.web;

/** What staff write down beside a step, for whoever reads it later. */
final class Reasons {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private Reasons() {}

    static boolean good(String reason) {
        return reason.length() >= SHORTEST && reason.length() <= LONGEST;
    }
}
