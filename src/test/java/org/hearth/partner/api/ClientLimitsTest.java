package org.hearth.partner.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hearth.platform.limit.RateLimit;
import org.junit.jupiter.api.Test;

class ClientLimitsTest {

    private final ClientLimits limits =
            new ClientLimits(
                    new PartnerLimits() {
                        @Override
                        public RateLimit client() {
                            return new Daily(1);
                        }

                        @Override
                        public RateLimit token() {
                            return new Daily(2);
                        }

                        @Override
                        public RateLimit tokenAddress() {
                            return new Daily(3);
                        }
                    });

    private record Daily(long requests) implements RateLimit {
        @Override
        public Duration per() {
            return Duration.ofDays(1);
        }
    }

    @Test
    void an_address_that_invents_clients_is_refused_and_hinders_no_other_address() {
        assertThat(granted("a", "10.1.1.1")).isTrue();
        assertThat(granted("b", "10.1.1.1")).isTrue();
        assertThat(granted("c", "10.1.1.1")).isTrue();

        assertThat(granted("d", "10.1.1.1")).isFalse();
        assertThat(granted("a", "10.1.1.2")).isTrue();
    }

    @Test
    void one_client_at_one_address_is_refused_before_the_address_is() {
        assertThat(granted("a", "10.1.1.1")).isTrue();
        assertThat(granted("a", "10.1.1.1")).isTrue();

        assertThat(granted("a", "10.1.1.1")).isFalse();
    }

    private boolean granted(String client, String address) {
        return limits.token(client, address).granted();
    }
}
