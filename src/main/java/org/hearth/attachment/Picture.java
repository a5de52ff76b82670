package org.hearth.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Nothing but pixels, opaque, in the colours of screens; what a camera told besides is gone. */
final class Picture {

    /** Of the longer side, in pixels: a seal or a meter's digits can be read. */
    static final int LONGEST = 1600;

    private static final int PREVIEW = 320;
    private static final double QUALITY = 0.85;

    private final BufferedImage pixels;

    private Picture(BufferedImage pixels) {
        this.pixels = pixels;
    }

    static Picture of(BufferedImage image, Orientation orientation) {
        BufferedImage small = within(LONGEST, opaque(image));
        return new Picture(ExifFilterUtils.getFilterForOrientation(orientation).apply(small));
    }

    Picture preview() {
        return new Picture(within(PREVIEW, pixels));
    }

    int width() {
        return pixels.getWidth();
    }

    int height() {
        return pixels.getHeight();
    }

    byte[] jpeg() {
        return written("jpg");
    }

    /** For drawings: sharp, and small because there is little in them. */
    byte[] png() {
        return written("png");
    }

    /** What lets the ground through stands on white, as on paper. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static BufferedImage within(int longest, BufferedImage image) {
        if (Math.max(image.getWidth(), image.getHeight()) <= longest) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(longest, longest).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] written(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            Thumbnails.of(pixels)
                    .scale(1)
                    .outputFormat(format)
                    .outputQuality(QUALITY)
                    .toOutputStream(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
