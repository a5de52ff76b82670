package org.hearth.portal.calldesk;

import java.time.LocalDate;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountView;
import org.hearth.account.MeterView;

/**
 * A meter and its hose, and whether they have had their time.
 *
 * @param years of the meter such as {@code 9.4}
 * @param over whether a residential meter has reached its ten years (domain.md, Services)
 */
record MeterState(MeterView meter, String years, boolean over, boolean hoseOver) {

    static MeterState of(MeterView meter, AccountView account, LocalDate today) {
        int tenths = meter.ageInTenths(today);
        return new MeterState(
                meter,
                tenths / 10 + "." + tenths % 10,
                account.accountClass() == AccountClass.RESIDENTIAL
                        && !today.isBefore(meter.replaceOn()),
                meter.hoseExpiresOn() != null && meter.hoseExpiresOn().isBefore(today));
    }
}
