package org.hearth.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps a debit may take. */
class DebitItemStateTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED, SENT WITHDRAWN",
        "SENT, COLLECTED FAILED",
        "COLLECTED, RETURNED",
        "FAILED, ''",
        "RETURNED, ''",
        "WITHDRAWN, ''",
    })
    void fromEachStateToTheseOnly(DebitItemState from, String to) {
        assertThat(
                        Arrays.stream(DebitItemState.values())
                                .filter(from::mayBecome)
                                .map(Enum::name)
                                .toList())
                .containsExactlyInAnyOrder(to.isEmpty() ? new String[0] : to.split(" "));
    }
}
