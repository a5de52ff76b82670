package org.hearth.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.hearth.platform.error.BusinessException;

/**
 * A picture as it was sent, which may be made to cost more memory or time than it looks: the size
 * is read from its head before anything is unpacked, large ones are read in steps, and few at once.
 */
final class PictureFile {

    /** The normal and high modes of phones in use, 8192 x 6144. */
    private static final long MOST_PIXELS = 51_000_000;

    /** A progressive JPEG has about ten; each costs as much as the whole picture. */
    private static final int MOST_SCANS = 64;

    /** Read at least twice as large as it is kept, so that scaling has something to smooth. */
    private static final int READ_AT_LEAST = 2 * Picture.LONGEST;

    /** Cameras write JPEG; what other files say of turning is not looked at. */
    private static final Orientation UPRIGHT = Orientation.TOP_LEFT;

    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final FileType type;
    private final byte[] content;

    PictureFile(FileType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /**
     * The picture, upright, without anything else the file holds.
     *
     * @throws BusinessException ATTACHMENT_TOO_MANY_PIXELS, ATTACHMENT_UNREADABLE
     */
    Picture read() {
        if (type == FileType.JPEG && scans() > MOST_SCANS) {
            throw new BusinessException(AttachmentError.ATTACHMENT_UNREADABLE);
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return decode();
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof BusinessException refused) {
                throw refused;
            }
            throw new BusinessException(AttachmentError.ATTACHMENT_UNREADABLE);
        } finally {
            AT_ONCE.release();
        }
    }

    private Picture decode() throws IOException {
        ImageReader reader = reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new BusinessException(AttachmentError.ATTACHMENT_TOO_MANY_PIXELS);
            }
            ImageReadParam steps = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / READ_AT_LEAST);
            steps.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, steps);
            return Picture.of(image, type == FileType.JPEG ? CameraTurn.of(content) : UPRIGHT);
        } finally {
            reader.dispose();
        }
    }

    /** Named and not looked up for WebP: plug-ins are found by the JDK's own class loader only. */
    private ImageReader reader() throws IOException {
        return type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    }

    private int scans() {
        int scans = 0;
        for (int at = 1; at < content.length; at++) {
            if (content[at - 1] == (byte) 0xFF && content[at] == (byte) 0xDA) {
                scans++;
            }
        }
        return scans;
    }
}
