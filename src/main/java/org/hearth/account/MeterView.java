package org.hearth.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
        long years = ChronoUnit.YEARS.between(installedOn, today);
        LocalDate birthday = installedOn.plusYears(years);
        long days = ChronoUnit.DAYS.between(birthday, today);
        long ofYear = ChronoUnit.DAYS.between(birthday, birthday.plusYears(1));
        return (int) (years * 10 + days * 10 / ofYear);
    }
}
