package org.hearth.attachment;

import java.util.Base64;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;

/**
 * A signature drawn on the screen, as the field of the {@code signatureField} tag sends it: a data
 * URL (RFC 2397) of a PNG. Whoever cannot draw types a name; then the field is empty.
 */
public final class SignaturePicture {

    private static final String START = "data:image/png;base64,";

    /** A full pad has some ten thousand. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    private SignaturePicture() {}

    /**
     * The PNG, to be checked and kept as a {@link AttachmentKind#SIGNATURE}; empty where nothing
     * was drawn.
     *
     * @throws BusinessException SIGNATURE_UNREADABLE
     */
    public static Optional<byte[]> parse(String field) {
        if (field == null || field.isBlank()) {
            return Optional.empty();
        }
        if (field.length() > MOST_CHARACTERS || !field.startsWith(START)) {
            throw new BusinessException(AttachmentError.SIGNATURE_UNREADABLE);
        }
        byte[] picture = decoded(field.substring(START.length()));
        if (FileType.of(picture).filter(type -> type == FileType.PNG).isEmpty()) {
            throw new BusinessException(AttachmentError.SIGNATURE_UNREADABLE);
        }
        return Optional.of(picture);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            throw new BusinessException(AttachmentError.SIGNATURE_UNREADABLE);
        }
    }
}
