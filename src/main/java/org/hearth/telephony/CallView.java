package org.hearth.telephony;

import java.time.Instant;
import org.hearth.platform.security.Masked;

/**
 * A call at somebody's extension.
 *
 * @param pop names the call in an address
 * @param phone the caller's number in digits, or null where it was withheld
 */
public record CallView(String pop, String phone, Instant at) {

    /** Null where the number was withheld. */
    public String maskedPhone() {
        return phone == null ? null : Masked.phone(phone);
    }

    /** Without the number, so that no log line tells it. */
    @Override
    public String toString() {
        return "call " + pop;
    }
}
