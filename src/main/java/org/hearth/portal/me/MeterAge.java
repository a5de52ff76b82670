package org.hearth.portal.me;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountView;
import org.hearth.account.MeterView;

/**
 * A meter's and its hose's age as drawn on the dashboard.
 *
 * @param years such as {@code 9.4}
 * @param percent of the ten years, 100 at most
 * @param free whether this account's meter is replaced without charge (domain.md, Services)
 */
record MeterAge(
        MeterView meter,
        String years,
        int percent,
        Stage stage,
        boolean free,
        boolean hoseExpired) {

    /** How near the ten years are. */
    enum Stage {
        FINE,
        /** Within the last twelve months. */
        SOON,
        OVER;

        /** Suffix of the ring's style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int NOTICE_MONTHS = 12;

    static MeterAge of(MeterView meter, AccountView account, LocalDate today) {
        int tenths = meter.ageInTenths(today);
        long lived = ChronoUnit.DAYS.between(meter.installedOn(), today);
        long service = ChronoUnit.DAYS.between(meter.installedOn(), meter.replaceOn());
        return new MeterAge(
                meter,
                tenths / 10 + "." + tenths % 10,
                (int) Math.min(100, lived * 100 / service),
                stage(meter.replaceOn(), today),
                account.accountClass() == AccountClass.RESIDENTIAL,
                meter.hoseExpiresOn() != null && meter.hoseExpiresOn().isBefore(today));
    }

    private static Stage stage(LocalDate replaceOn, LocalDate today) {
        if (!today.isBefore(replaceOn)) {
            return Stage.OVER;
        }
        return today.isBefore(replaceOn.minusMonths(NOTICE_MONTHS)) ? Stage.FINE : Stage.SOON;
    }
}
