package org.hearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedSecretsTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

    private final SealedSecrets seal = new SealedSecrets(key(1));

    @Test
    void what_was_sealed_opens_again() {
        assertThat(seal.open(seal.seal(SECRET, 7), 7)).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(seal.seal(SECRET, 7)).isNotEqualTo(seal.seal(SECRET, 7));
        assertThat(new String(seal.seal(SECRET, 7), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void it_opens_for_nobody_else_and_under_no_other_key() {
        byte[] sealed = seal.seal(SECRET, 7);

        assertThatThrownBy(() -> seal.open(sealed, 8)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SealedSecrets(key(2)).open(sealed, 7))
                .isInstanceOf(IllegalStateException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, 7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new SealedSecrets("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
