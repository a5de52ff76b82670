package org.hearth.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A type of file as its first bytes tell it; its name and what the browser says do not count. */
enum FileType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    /** Known in order to be refused in words: nothing here reads it. */
    HEIC("image/heic"),
    PDF("application/pdf");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Brands of ISO/IEC 23008-12 pictures, of which phones write HEVC and AV1. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(byte[] content) {
        if (startsWith(content, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, PNG_START)) {
            return Optional.of(PNG);
        }
        if (text(content, 0, 4).equals("RIFF") && text(content, 8, 4).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        if (text(content, 4, 4).equals("ftyp") && HEIC_BRANDS.contains(text(content, 8, 4))) {
            return Optional.of(HEIC);
        }
        return text(content, 0, 5).equals("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length > start.length
                && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static String text(byte[] content, int from, int length) {
        return content.length < from + length
                ? ""
                : new String(content, from, length, StandardCharsets.US_ASCII);
    }
}
