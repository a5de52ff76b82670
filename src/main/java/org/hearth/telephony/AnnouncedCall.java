package org.hearth.telephony;

import java.time.Instant;

/**
 * A call as the telephone system announces it.
 *
 * @param callId its own name of the call
 * @param caller the caller's number as it came over the line; null or no number where withheld
 * @param extension where it rings
 */
public record AnnouncedCall(String callId, String caller, String extension, Instant at) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    /** The caller's number in digits alone, without China's code; null where there is none. */
    String phone() {
        if (caller == null || !caller.matches("[+0-9() -]+")) {
            return null;
        }
        String digits = caller.replaceFirst("^ *(\\+|00)86", "").replaceAll("[^0-9]", "");
        return digits.length() < SHORTEST || digits.length() > LONGEST ? null : digits;
    }

    /** Without the number, so that no log line tells it. */
    @Override
    public String toString() {
        return "call " + callId + " at " + extension;
    }
}
