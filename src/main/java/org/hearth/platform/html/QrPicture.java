package org.hearth.platform.html;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as an SVG path of unit squares.
 *
 * @param size width of the picture in squares, the quiet zone of four on each side included
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    public static QrPicture of(String content) {
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

    /** The whole picture as a file: dark on white whatever the page's colours are. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>"
                .formatted(size, size, size, size, path);
    }
}
