package org.hearth.telephony.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import org.hearth.telephony.AnnouncedCall;
import org.hearth.telephony.Extensions;

/**
 * The body of {@code POST /telephony/v1/calls}.
 *
 * @param caller missing, or any word that is no number, where it is withheld
 */
record CallRequest(
        @NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,64}", message = "{hearth.transaction-number}")
                String callId,
        @Pattern(regexp = "[\\x20-\\x7e]{0,40}", message = "{hearth.phone}") String caller,
        @NotNull @Pattern(regexp = Extensions.PATTERN, message = "{hearth.extension}")
                String extension,
        @NotNull OffsetDateTime at) {

    AnnouncedCall call() {
        return new AnnouncedCall(callId, caller, extension, at.toInstant());
    }

    /** Without the number, so that no log line tells it. */
    @Override
    public String toString() {
        return call().toString();
    }
}
