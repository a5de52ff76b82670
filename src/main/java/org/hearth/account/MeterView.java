package org.hearth.account;

import java.time.LocalDate;
import java.time.Period;

/** A meter in use, as its customer sees it. A residential meter is replaced free at 10 years. */
public record MeterView(
        long meterId,
        String serialNumber,
        MeterType meterType,
        LocalDate installedOn,
        LocalDate hoseInstalledOn,
        LocalDate hoseExpiresOn) {

    public static final int SERVICE_YEARS = 10;

    /** The day the meter reaches its 10 years. */
    public LocalDate replaceOn() {
        return installedOn.plusYears(SERVICE_YEARS);
    }

    /** Age in tenths of a year, such as 94 for 9.4 years. */
    public int ageInTenths(LocalDate today) {
        return (int) (Period.between(installedOn, today).toTotalMonths() * 10 / 12);
    }
}
