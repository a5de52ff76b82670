package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({
        "3, WORKING_DAYS, 5, WORKING_DAYS, true",
        "5, WORKING_DAYS, 5, WORKING_DAYS, true",
        "6, WORKING_DAYS, 5, WORKING_DAYS, false",
        "1, SAME_DAY, 1, WORKING_DAYS, true",
        "1, WORKING_DAYS, 1, SAME_DAY, false",
        "120, HOURS, 5, WORKING_DAYS, true",
        "121, HOURS, 5, WORKING_DAYS, false",
        "90, MINUTES, 2, HOURS, true",
        "121, MINUTES, 2, HOURS, false",
        "1, SAME_DAY, 24, HOURS, false",
    })
    void a_limit_keeps_another_whenever_it_starts(
            int amount, LimitUnit unit, int otherAmount, LimitUnit otherUnit, boolean within) {
        assertThat(new Limit(amount, unit).isWithin(new Limit(otherAmount, otherUnit)))
                .isEqualTo(within);
    }

    @Test
    void ten_minutes_a_household_are_thirty_for_three() {
        assertThat(Limit.minutes(10).times(3)).isEqualTo(Limit.minutes(30));
        assertThatThrownBy(() -> Limit.workingDays(3).times(2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SURVEY, true, 5000, BUSINESS",
        "SURVEY, false, 1000, RESIDENTIAL_UP_TO_1000",
        "SURVEY, false, 1001, RESIDENTIAL_ABOVE_1000",
        "WORKS, true, 1, BUSINESS",
        "WORKS, false, 200, RESIDENTIAL_UP_TO_200",
        "WORKS, false, 201, RESIDENTIAL_ABOVE_200",
        "GAS_ON, false, 5000, ALL",
    })
    void the_size_of_an_installation_has_its_class(
            ClockStep step, boolean business, int households, ServiceClass serviceClass) {
        assertThat(step.installation(business, households)).isEqualTo(serviceClass);
        assertThat(step.classes()).contains(serviceClass);
    }
}
