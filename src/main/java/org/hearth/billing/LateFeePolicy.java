package org.hearth.billing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.platform.money.Yuan;

/**
 * Late fee (违约金): a daily rate on overdue gas, never on the garbage fee, capped at the principal
 * (domain.md, Bills).
 */
@ConfigMapping(prefix = "hearth.late-fee")
public interface LateFeePolicy {

    /** Share of the unpaid gas that one day costs: 0.001 is 0.1%. */
    @WithDefault("0.001")
    BigDecimal dailyRate();

    /**
     * The fee of a stretch of days, rounded half up once.
     *
     * @param unpaidGasFen the gas part still owed during the stretch
     * @param through the last day already charged, or the due date
     * @param day the last day to charge
     */
    default long accrued(long unpaidGasFen, LocalDate through, LocalDate day) {
        long days = ChronoUnit.DAYS.between(through, day);
        if (days <= 0 || unpaidGasFen <= 0) {
            return 0;
        }
        return Yuan.roundToFen(
                dailyRate().multiply(BigDecimal.valueOf(Math.multiplyExact(unpaidGasFen, days))));
    }
}
