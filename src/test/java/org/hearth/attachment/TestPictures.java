package org.hearth.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as phones and people send them, and as nobody well-meaning does. */
public final class TestPictures {

    /** Six by four pixels of one red. */
    static final byte[] WEBP =
            Base64.getDecoder()
                    .decode(
                            "UklGRjYAAABXRUJQVlA4ICoAAACQAQCdASoGAAQAAsBMJaACdLoAA5gA/u2QP4hd7G2//PTP62/j/xkAAAA=");

    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** Longitude 106 degrees 33 minutes 7.77 seconds, as EXIF writes it. */
    public static final byte[] LONGITUDE =
            ByteBuffer.allocate(24)
                    .putInt(106)
                    .putInt(1)
                    .putInt(33)
                    .putInt(1)
                    .putInt(777)
                    .putInt(100)
                    .array();

    private TestPictures() {}

    /** Red on the left, blue on the right. */
    static byte[] redAndBlue(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /**
     * A JPEG as a phone writes it: with the place, and how it was held.
     *
     * @param orientation of EXIF, 1 to 8
     */
    public static byte[] fromPhone(int width, int height, int orientation) {
        byte[] exif =
                ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 24)
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                        .putInt(8)
                        .putShort((short) 2)
                        .put(entry(0x0112, 3, 1, orientation << 16))
                        .put(entry(0x8825, 4, 1, 38))
                        .putInt(0)
                        .putShort((short) 1)
                        .put(entry(0x0004, 5, 3, 56))
                        .putInt(0)
                        .put(LONGITUDE)
                        .array();
        byte[] plain = redAndBlue("jpg", width, height);
        return ByteBuffer.allocate(plain.length + 4 + exif.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.length))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** A PNG of some bytes that says it is as large as a football field. */
    static byte[] bomb() {
        byte[] plain = redAndBlue("png", 8, 8);
        ByteBuffer.wrap(plain).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(plain, 12, 17);
        ByteBuffer.wrap(plain).putInt(29, (int) sum.getValue());
        return plain;
    }

    /** A JPEG whose decoder would go over the picture a thousand times. */
    static byte[] endlessScans() {
        byte[] plain = redAndBlue("jpg", 8, 8);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 2000).put(plain);
        while (file.hasRemaining()) {
            file.putShort((short) 0xFFDA);
        }
        return file.array();
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
