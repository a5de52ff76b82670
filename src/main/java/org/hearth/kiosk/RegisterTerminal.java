package org.hearth.kiosk;

/**
 * A terminal that a partner sets up.
 *
 * @param terminalId the partner's name of it, such as {@code K-17}
 * @param pointCode the partner's payment point where it stands
 */
public record RegisterTerminal(long partnerId, String terminalId, String pointCode) {

    /** What names of terminals and points are made of. */
    public static final String CODE = "[A-Za-z0-9._-]{1,40}";
}
