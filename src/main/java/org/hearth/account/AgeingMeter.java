package org.hearth.account;

import java.time.LocalDate;

/**
 * A meter in use whose time, or whose hose's time, comes to its end.
 *
 * @param holderPhone in clear: for a message to the holder
 * @param recordedOn the date it was found by: the meter's first day, or the hose's last
 * @param endsOn the day of the meter's ten years, or of the hose's end
 */
public record AgeingMeter(
        long meterId,
        long accountId,
        String accountNumber,
        String holderPhone,
        LocalDate recordedOn,
        LocalDate endsOn) {

    AgeingMeter endingOn(LocalDate day) {
        return new AgeingMeter(meterId, accountId, accountNumber, holderPhone, recordedOn, day);
    }
}
