package org.hearth.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of star cards and ratings. */
class RatingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7QK29VXDM10A",
                "7QK2-9VXD-M10A",
                "7qk2 9vxd m10a",
                " 7QK2–9VXD–MIOA ",
                "7qk2-9vxd-mLoa"
            })
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(StarCode.read(typed)).contains("7QK29VXDM10A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7QK2-9VXD", "7QK2-9VXD-M1UA", "7QK2-9VXD-M10AA", "七七七七七七七七七七七七"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(StarCode.read(typed)).isEmpty();
    }

    @Test
    void a_printed_code_reads_as_itself() {
        String code = StarCode.next();

        assertThat(StarCode.shown(code)).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(StarCode.read(StarCode.shown(code))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1, SAFETY_CHECK, YES, false, true",
        "2, SAFETY_CHECK, YES, false, true",
        "3, SAFETY_CHECK, YES, false, false",
        "5, SAFETY_CHECK, NO, false, true",
        "5, SAFETY_CHECK, UNSURE, false, false",
        "5, SHOE_COVERS, NO, false, false",
        "5, GREETING, YES, true, true",
    })
    void low_stars_a_skipped_safety_check_or_the_customers_wish_ask_for_a_call(
            int stars, SevenOne one, OneAnswer answer, boolean callMe, boolean calls) {
        NewRating rating = new NewRating(stars, Map.of(one, answer), null, callMe);

        assertThat(rating.callsForCall()).isEqualTo(calls);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, , false",
        "10, 9, 900, true",
        "1000, 899, 899, false",
        "3, 2, 666, false",
        "7, 7, 1000, true",
    })
    void a_share_is_never_rounded_up_to_the_promise(
            long answers, long satisfied, Integer perMille, boolean kept) {
        SatisfactionShare share = new SatisfactionShare(answers, satisfied);

        assertThat(share.perMille()).isEqualTo(perMille);
        assertThat(share.kept()).isEqualTo(kept);
    }

    @Test
    void only_a_call_that_is_due_can_end() {
        assertThat(CallState.NONE.mayBecome(CallState.SETTLED)).isFalse();
        assertThat(CallState.WAITING.mayBecome(CallState.SETTLED)).isTrue();
        assertThat(CallState.TRIED.mayBecome(CallState.TRIED)).isTrue();
        assertThat(CallState.SETTLED.mayBecome(CallState.TRIED)).isFalse();
        assertThat(CallState.UNREACHED.mayBecome(CallState.SETTLED)).isFalse();
    }
}
