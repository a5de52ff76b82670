package org.hearth.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How the camera was held, from the EXIF segment of a JPEG. The segments are walked here because
 * the JDK refuses to tell of files whose segments stand in another order, which some phones write.
 */
final class CameraTurn {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;

    private CameraTurn() {}

    /** Upright where nothing readable is said. */
    static Orientation of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            int end = at + 2 + length;
            if (marker == START_OF_SCAN || length < 2 || end > jpeg.length) {
                break;
            }
            if (marker == APPLICATION_1 && isExif(jpeg, at + 4)) {
                return said(Arrays.copyOfRange(jpeg, at + 4, end));
            }
            at = end;
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return at + 4 <= jpeg.length
                && new String(jpeg, at, 4, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static Orientation said(byte[] exif) {
        try {
            Orientation said = ExifUtils.getOrientationFromExif(exif);
            return said == null ? Orientation.TOP_LEFT : said;
        } catch (RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }
}
