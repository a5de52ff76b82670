package org.hearth.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final RateLimiter threeAnHour =
            new RateLimiter(
                    new RateLimit() {
                        @Override
                        public long requests() {
                            return 3;
                        }

                        @Override
                        public Duration per() {
                            return Duration.ofHours(1);
                        }
                    });

    @Test
    void counts_down_and_refuses_at_the_limit() {
        assertThat(threeAnHour.ask("a").remaining()).isEqualTo(2);
        assertThat(threeAnHour.ask("a").remaining()).isEqualTo(1);
        assertThat(threeAnHour.ask("a").granted()).isTrue();
        assertThat(threeAnHour.ask("a").granted()).isFalse();
    }

    @Test
    void tells_when_one_more_is_allowed_and_when_all_are() {
        threeAnHour.ask("a");
        threeAnHour.ask("a");
        assertThat(threeAnHour.ask("a").seconds()).isBetween(3_590L, 3_600L);

        assertThat(threeAnHour.ask("a").seconds()).isBetween(1_190L, 1_200L);
    }

    @Test
    void counts_each_key_apart() {
        for (int i = 0; i < 4; i++) {
            threeAnHour.ask("a");
        }

        assertThat(threeAnHour.ask("b").granted()).isTrue();
    }
}
