package org.hearth.payment;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Quotes of what an account owes. A quote locks and stores nothing: its id is a code over partner,
 * account and total, so that the same partner asking again gets the same, and a total that no
 * longer holds does not match (partner-api.md, Rules of payment, 3).
 */
@ApplicationScoped
public class Quotes {

    /** The secret that keeps anybody from making up a quote. */
    @ConfigMapping(prefix = "hearth.quote")
    public interface Settings {
        String secret();
    }

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 18;

    private final SecretKeySpec key;

    Quotes(Settings settings) {
        this.key = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * @param totalDueFen what the account owes in all, late fees included
     */
    public String quote(long partnerId, String accountNumber, long totalDueFen) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code =
                    mac.doFinal(
                            (partnerId + " " + accountNumber + " " + totalDueFen)
                                    .getBytes(StandardCharsets.UTF_8));
            return "qte_"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(code, CODE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(String quoteId, long partnerId, String accountNumber, long totalDueFen) {
        return MessageDigest.isEqual(
                quoteId.getBytes(StandardCharsets.UTF_8),
                quote(partnerId, accountNumber, totalDueFen).getBytes(StandardCharsets.UTF_8));
    }
}
