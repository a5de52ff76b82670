package org.hearth.portal.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as an SVG path of unit squares.
 *
 * @param size width of the picture in squares, the quiet zone of four on each side included
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
