package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.MeterType;
import org.hearth.account.MeterView;
import org.hearth.account.ReadingCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meter on 23 November 2026. */
class MeterAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2017-06-28, 9.4, 94, SOON",
        "2026-11-23, 0.0, 0, FINE",
        "2017-11-24, 8.9, 89, FINE",
        "2017-11-23, 9.0, 90, SOON",
        "2016-11-24, 9.9, 99, SOON",
        "2016-11-23, 10.0, 100, OVER",
        "2004-11-23, 22.0, 100, OVER"
    })
    void ages_towards_ten_years(LocalDate fitted, String years, int percent, MeterAge.Stage stage) {
        MeterAge age = MeterAge.of(meter(fitted, null), account(AccountClass.RESIDENTIAL), TODAY);

        assertThat(age.years()).isEqualTo(years);
        assertThat(age.percent()).isEqualTo(percent);
        assertThat(age.stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, true", "2026-11-23, false", ", false"})
    void tells_a_hose_that_has_expired(LocalDate until, boolean expired) {
        MeterAge age = MeterAge.of(meter(TODAY, until), account(AccountClass.RESIDENTIAL), TODAY);

        assertThat(age.hoseExpired()).isEqualTo(expired);
    }

    @Test
    void is_replaced_free_for_residents_alone() {
        assertThat(MeterAge.of(meter(TODAY, null), account(AccountClass.RESIDENTIAL), TODAY).free())
                .isTrue();
        assertThat(MeterAge.of(meter(TODAY, null), account(AccountClass.INDUSTRIAL), TODAY).free())
                .isFalse();
    }

    private static MeterView meter(LocalDate fitted, LocalDate hoseUntil) {
        return new MeterView(1, "M1", MeterType.POSTPAID, fitted, fitted, hoseUntil);
    }

    private static AccountView account(AccountClass accountClass) {
        return new AccountView(
                1,
                "10001",
                "*伟",
                "渝中区 ***",
                accountClass,
                MeterType.POSTPAID,
                ReadingCycle.ODD_MONTHS,
                AccountStatus.ACTIVE,
                false,
                "解放碑",
                0);
    }
}
