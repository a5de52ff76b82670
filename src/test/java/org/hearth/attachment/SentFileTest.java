package org.hearth.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentFileTest {

    @Test
    void thePlaceWhereAPhotoWasTakenIsGone() {
        byte[] sent = TestPictures.fromPhone(400, 200, 1);
        assertThat(holds(sent, TestPictures.LONGITUDE)).isTrue();

        CheckedFile kept = check(AttachmentKind.PHOTO, sent);

        for (byte[] file : new byte[][] {kept.content, kept.preview}) {
            assertThat(FileType.of(file)).contains(FileType.JPEG);
            assertThat(holds(file, TestPictures.LONGITUDE)).isFalse();
            assertThat(holds(file, "Exif".getBytes(StandardCharsets.US_ASCII))).isFalse();
        }
    }

    /** Where the red half lies once the camera's mark is followed. */
    @ParameterizedTest
    @CsvSource({"1,400,200,left", "3,400,200,right", "6,200,400,top", "8,200,400,bottom"})
    void aPhotoStandsUpright(int orientation, int width, int height, String red) {
        CheckedFile kept =
                check(AttachmentKind.PHOTO, TestPictures.fromPhone(400, 200, orientation));

        BufferedImage seen = TestPictures.read(kept.content);
        assertThat(seen.getWidth()).isEqualTo(width).isEqualTo(kept.width);
        assertThat(seen.getHeight()).isEqualTo(height).isEqualTo(kept.height);
        int x = red.equals("left") ? 20 : red.equals("right") ? width - 20 : width / 2;
        int y = red.equals("top") ? 20 : red.equals("bottom") ? height - 20 : height / 2;
        assertThat(new Color(seen.getRGB(x, y)).getRed()).isGreaterThan(200);
        int across = seen.getRGB(width - 1 - x, height - 1 - y);
        assertThat(new Color(across).getBlue()).isGreaterThan(200);
    }

    @Test
    void aLargePhotoIsKeptSmallerWithAPreviewAndASmallOneAsItIs() {
        CheckedFile large = check(AttachmentKind.PHOTO, TestPictures.redAndBlue("jpg", 8000, 6000));
        CheckedFile small = check(AttachmentKind.PHOTO, TestPictures.redAndBlue("png", 90, 60));

        assertThat(large.width).isEqualTo(1600);
        assertThat(large.height).isEqualTo(1200);
        assertThat(TestPictures.read(large.preview).getWidth()).isEqualTo(320);
        assertThat(small.width).isEqualTo(90);
        assertThat(small.type).isEqualTo(FileType.JPEG);
    }

    @Test
    void aPictureAsThinAsALineIsKept() {
        CheckedFile kept = check(AttachmentKind.PHOTO, TestPictures.redAndBlue("png", 9000, 2));

        assertThat(kept.width).isEqualTo(1600);
        assertThat(TestPictures.read(kept.preview).getHeight()).isEqualTo(1);
    }

    @Test
    void webPIsRead() {
        CheckedFile kept = check(AttachmentKind.PHOTO, TestPictures.WEBP);

        assertThat(kept.width).isEqualTo(6);
        Color seen = new Color(TestPictures.read(kept.content).getRGB(3, 2));
        assertThat(seen.getRed()).isGreaterThan(170);
        assertThat(seen.getBlue()).isLessThan(70);
    }

    @Test
    void aPaperMayBeAPdfAndKeepsAHarmlessName() {
        CheckedFile kept =
                new SentFile(
                                AttachmentKind.PAPER,
                                "C:\\Users\\x\\房产证\u202Efdp.exe\r\n.pdf",
                                TestPictures.PDF)
                        .checked();

        assertThat(kept.fileName).isEqualTo("房产证fdp.exe.pdf");
        assertThat(kept.content).isEqualTo(TestPictures.PDF);
        assertThat(kept.preview).isNull();
    }

    static Stream<Arguments> refused() {
        byte[] heic = new byte[40];
        System.arraycopy("ftypheic".getBytes(StandardCharsets.US_ASCII), 0, heic, 4, 8);
        byte[] half = TestPictures.redAndBlue("png", 200, 200);
        return Stream.of(
                arguments(AttachmentKind.PHOTO, text("<svg/>"), "ATTACHMENT_TYPE"),
                arguments(AttachmentKind.PHOTO, text("GIF89a ..."), "ATTACHMENT_TYPE"),
                arguments(AttachmentKind.PAPER, text("<html><script>"), "ATTACHMENT_TYPE"),
                arguments(AttachmentKind.PHOTO, TestPictures.PDF, "ATTACHMENT_TYPE"),
                arguments(AttachmentKind.SIGNATURE, TestPictures.WEBP, "ATTACHMENT_TYPE"),
                arguments(AttachmentKind.PHOTO, heic, "ATTACHMENT_HEIC"),
                arguments(AttachmentKind.PHOTO, new byte[0], "ATTACHMENT_UNREADABLE"),
                arguments(
                        AttachmentKind.PHOTO,
                        Arrays.copyOf(half, half.length / 2),
                        "ATTACHMENT_UNREADABLE"),
                arguments(AttachmentKind.PAPER, text("%PDF-1.4 cut"), "ATTACHMENT_UNREADABLE"),
                arguments(AttachmentKind.PHOTO, TestPictures.bomb(), "ATTACHMENT_TOO_MANY_PIXELS"),
                arguments(
                        AttachmentKind.PHOTO, TestPictures.endlessScans(), "ATTACHMENT_UNREADABLE"),
                arguments(
                        AttachmentKind.PAPER,
                        new byte[10 * 1024 * 1024 + 1],
                        "ATTACHMENT_TOO_LARGE"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeTakenIsRefused(AttachmentKind kind, byte[] content, String code) {
        assertRefused(() -> check(kind, content), code);
    }

    @Test
    void aSignatureIsReadFromWhatThePadSends() {
        String field = "data:image/png;base64,";
        byte[] drawn = TestPictures.redAndBlue("png", 60, 20);

        byte[] png =
                SignaturePicture.parse(field + Base64.getEncoder().encodeToString(drawn))
                        .orElseThrow();
        CheckedFile kept = check(AttachmentKind.SIGNATURE, png);

        assertThat(kept.type).isEqualTo(FileType.PNG);
        assertThat(TestPictures.read(kept.content).getWidth()).isEqualTo(60);
        assertThat(SignaturePicture.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64,PHN2Zy8+",
        "data:image/png;base64,*",
        "https://evil.example/x.png"
    })
    void noOtherAddressIsASignature(String field) {
        assertRefused(() -> SignaturePicture.parse(field), "SIGNATURE_UNREADABLE");
    }

    private static void assertRefused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo(code));
    }

    private static CheckedFile check(AttachmentKind kind, byte[] content) {
        return new SentFile(kind, "IMG_1.jpg", content).checked();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean holds(byte[] file, byte[] part) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
