package org.hearth.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps secrets that Hearth itself must use again, such as those that sign webhooks, so that the
 * database alone tells nobody: AES-256-GCM under a key of the configuration.
 */
@ApplicationScoped
public class SealedSecrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 32 random bytes in Base64
     */
    SealedSecrets(@ConfigProperty(name = "hearth.webhook.sealing-key") String key) {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "hearth.webhook.sealing-key is not Base64 of 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /**
     * @param owner whose secret it is; it opens for the same owner only
     */
    public byte[] seal(byte[] secret, long owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, 0, secret.length, owner);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * @throws IllegalStateException for what another key or another owner sealed
     */
    public byte[] open(byte[] sealed, long owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        return run(
                Cipher.DECRYPT_MODE,
                nonce,
                sealed,
                NONCE_BYTES,
                sealed.length - NONCE_BYTES,
                owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, int length, long owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(owner).flip());
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
