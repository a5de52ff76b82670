package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.hearth.platform.id.Ids;

/**
 * Opens the door once in place of an authenticator that is lost. Eighty random bits: a plain hash
 * is enough to keep them by.
 */
@Entity
class RecoveryCode {

    @Id long id;
    long staffId;
    String codeHash;
    Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(long staffId, String code) {
        this.id = Ids.next();
        this.staffId = staffId;
        this.codeHash = hash(staffId, code);
    }

    /**
     * @param typed with or without hyphens and spaces, in capitals or not
     */
    static String hash(long staffId, String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (staffId + ":" + code)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
