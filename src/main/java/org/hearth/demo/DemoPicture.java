package org.hearth.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn card that stands for a photographed paper; it shows nobody's. */
final class DemoPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LINES = 5;

    private DemoPicture() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xE9, 0xEE, 0xF4));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x6B, 0x7C, 0x93));
        pen.fillRect(430, 60, 160, 200);
        for (int line = 0; line < LINES; line++) {
            pen.fillRect(50, 70 + line * 55, 320 - line % 2 * 90, 16);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
