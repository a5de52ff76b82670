package org.hearth.appointment;

import java.time.LocalDate;

/**
 * The holder of a meter or hose near its end is invited to have it replaced, within a transaction.
 *
 * @param phone of the holder, in clear
 * @param endsOn the day of the meter's ten years, or of the hose's end
 */
public record ReplacementInvited(
        ServiceKind kind, long accountId, String accountNumber, String phone, LocalDate endsOn) {}
