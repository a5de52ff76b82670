package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00"
                        + "|Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00",
                "Mo 9:00-12:00;Tu 09:00-12:00|Mo-Tu 09:00-12:00",
                "周一至周五 9:00－12:00，14:00－17:30；周六 9:00—12:00"
                        + "|Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00",
                "星期一到星期天 00:00-24:00|Mo-Su 00:00-24:00"
            })
    void readsAWeekAsPeopleWriteIt(String typed, String written) {
        assertThat(HoursText.ofWeek(HoursText.week(typed))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01 off; 2027-01-02 10:00-12:00,13:00-15:00"
                        + "|2027-01-01 off; 2027-01-02 10:00-12:00,13:00-15:00",
                "2027-01-01 休息；2027-01-02 10:00-12:00|2027-01-01 off; 2027-01-02 10:00-12:00"
            })
    void readsSingleDays(String typed, String written) {
        assertThat(HoursText.ofExceptions(HoursText.exceptions(typed))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周一至周五 05:00-07:00 公交|Mo-Fr 05:00-07:00 buses",
                "Mo-Su 12:00-13:00 taxis; Sa 05:00-06:00 公交和出租"
                        + "|Mo-Su 12:00-13:00 taxis; Sa 05:00-06:00 buses-and-taxis"
            })
    void readsWindowsWithTheirVehicles(String typed, String written) {
        assertThat(HoursText.ofReserved(HoursText.reserved(typed))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo 12:00-09:00",
                "Mo 09:00-24:30",
                "Fr-Mo 09:00-12:00",
                "09:00-12:00",
                "every day",
                "Mo 09.00-12.00"
            })
    void saysWhatIsNoHours(String typed) {
        assertThatThrownBy(() -> HoursText.week(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsWhatItWrote(@ForAll("weeks") List<WeekdayHours> week) {
        assertThat(HoursText.week(HoursText.ofWeek(week))).containsExactlyElementsOf(week);
    }

    @Provide
    Arbitrary<List<WeekdayHours>> weeks() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(7)
                .map(
                        kinds -> {
                            List<WeekdayHours> week = new ArrayList<>();
                            for (int i = 0; i < kinds.size(); i++) {
                                for (int part = 0; part < kinds.get(i); part++) {
                                    week.add(
                                            new WeekdayHours(
                                                    DayOfWeek.of(i + 1),
                                                    480 * part + kinds.get(i),
                                                    480 * (part + 1)));
                                }
                            }
                            return week;
                        });
    }
}
