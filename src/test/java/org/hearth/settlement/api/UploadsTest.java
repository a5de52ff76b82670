package org.hearth.settlement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.RequestError;
import org.hearth.settlement.SettlementError;
import org.junit.jupiter.api.Test;

/** Those who send slowly leave room for the rest. */
class UploadsTest {

    private final Uploads uploads = new Uploads();

    private static void assertRefused(Runnable call, ErrorCode code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void one_partner_sends_one_book_at_a_time() {
        String other =
                uploads.take(
                        1,
                        () -> {
                            assertRefused(
                                    () -> uploads.take(1, () -> "second"),
                                    SettlementError.RECONCILIATION_IN_PROGRESS);
                            return uploads.take(2, () -> "another's");
                        });

        assertThat(other).isEqualTo("another's");
        assertThat(uploads.<String>take(1, () -> "later")).isEqualTo("later");
    }

    @Test
    void a_fifth_partner_is_told_to_come_again() {
        uploads.take(
                1,
                () -> uploads.take(2, () -> uploads.take(3, () -> uploads.take(4, this::fifth))));
        assertThat(uploads.<String>take(5, () -> "now")).isEqualTo("now");
    }

    private String fifth() {
        assertRefused(() -> uploads.take(5, () -> ""), RequestError.UNAVAILABLE);
        return "";
    }

    @Test
    void what_is_not_here_in_time_is_let_go() throws Exception {
        InputStream slow = new TimelyBody(new ByteArrayInputStream(new byte[9]), Duration.ZERO);
        assertRefused(() -> read(slow), RequestError.UNAVAILABLE);
        InputStream fast =
                new TimelyBody(new ByteArrayInputStream(new byte[9]), Duration.ofHours(1));
        assertThat(fast.readAllBytes()).hasSize(9);
    }

    private static void read(InputStream body) {
        try {
            body.read(new byte[9]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
