package org.hearth.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.Visitor;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms with files, and what becomes of the files, through a page of the tests. */
@QuarkusTest
class UploadTest {

    private static final String PATH = "/test-files";
    private static final Map<String, byte[]> PHOTO =
            Map.of("IMG_1.jpg", TestPictures.fromPhone(400, 200, 6));

    @TestHTTPResource("/")
    URI site;

    @Inject Attachments attachments;

    private final AttachmentOwner owner = new AttachmentOwner("test", Ids.next());
    private final Visitor visitor = new Visitor("198.51.100.77");

    @BeforeEach
    void seeThePage() {
        visitor.get(PATH).then().statusCode(200);
    }

    @Test
    void aFormWithFilesIsRefusedWithoutItsToken() {
        send(PHOTO, null).then().statusCode(400).body(containsString("这一页放得太久了"));
        send(PHOTO, "A".repeat(22)).then().statusCode(400);

        assertThat(attachments.of(owner)).isEmpty();
    }

    @Test
    void aPhotoIsShownWithoutItsPlaceAndWithNothingThatRuns() {
        send(PHOTO, visitor.token()).then().statusCode(303);

        AttachmentView view = attachments.of(owner).get(0);
        assertThat(view.width()).isEqualTo(200);
        assertThat(view.isPicture()).isTrue();
        byte[] seen =
                visitor.get(PATH + "/" + owner.id() + "/" + view.id())
                        .then()
                        .statusCode(200)
                        .contentType("image/jpeg")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .header("Content-Disposition", "inline")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .extract()
                        .asByteArray();
        assertThat(seen).hasSize(view.bytes());
        assertThat(new String(seen, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(TestPictures.LONGITUDE, StandardCharsets.ISO_8859_1));
        assertThat(TestPictures.read(attachments.preview(view.id(), owner).bytes()).getHeight())
                .isEqualTo(320);
    }

    @Test
    void aPaperIsSavedUnderItsName() {
        CheckedFile paper = attachments.check(AttachmentKind.PAPER, "房产证 1.pdf", TestPictures.PDF);
        AttachmentView view = attachments.keep(Actor.guest(), owner, paper);

        visitor.get(PATH + "/" + owner.id() + "/" + view.id() + "/save")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''%E6%88%BF%E4%BA%A7%E8%AF%81%201.pdf");
    }

    @Test
    void anotherRecordsFileIsNotThere() {
        send(PHOTO, visitor.token());
        String id = attachments.of(owner).get(0).id();

        visitor.get(PATH + "/" + (owner.id() + 1) + "/" + id)
                .then()
                .statusCode(404)
                .body(containsString("没有找到这个文件"));
        visitor.get(PATH + "/" + owner.id() + "/fil_x").then().statusCode(404);
    }

    @Test
    void whatIsNoPhotoIsRefusedInWords() {
        Map<String, byte[]> page = Map.of("IMG.jpg", "<html>".getBytes(StandardCharsets.US_ASCII));

        send(page, visitor.token()).then().statusCode(422).body(containsString("这种文件不能收"));
    }

    /** Of sizes around the limits; the body is not looked at before. */
    @ParameterizedTest
    @CsvSource({
        "/test-files, 13000000, 413",
        "/test-files/1/more, 13000000, 413",
        "/test-files/1/2/more, 2000000, 413",
        "/sign-in, 2000000, 413",
        "/test-files/1/more, 2000000, 405"
    })
    void moreThanAPathTakesIsRefusedInWords(String path, int bytes, int status) throws Exception {
        HttpRequest form =
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
                        .build();

        HttpResponse<String> answer = sendUnread(form);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 413) {
            assertThat(answer.body()).contains("The content is too large");
        }
    }

    /** Who refuses a body unread closes the line, sometimes before this client has read why. */
    private static HttpResponse<String> sendUnread(HttpRequest form) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int left = 4; ; left--) {
            try {
                return client.send(form, HttpResponse.BodyHandlers.ofString());
            } catch (IOException closed) {
                if (left == 0) {
                    throw closed;
                }
            }
        }
    }

    @Test
    void longWordsAndNoPhotoAreTaken() {
        Map<String, String> fields = Map.of("owner", "" + owner.id(), "words", "情况很长".repeat(1000));

        visitor.postFiles(PATH, fields, "photos", Map.of("", new byte[0]), visitor.token())
                .then()
                .statusCode(303);
        visitor.post(PATH, fields).then().statusCode(303);
        assertThat(attachments.of(owner)).isEmpty();
    }

    @Test
    void theSamePhotoSentAgainIsOneAndTheSeventhIsTooMany() {
        List<AttachmentView> kept =
                IntStream.of(10, 20, 30, 10, 40, 50, 60)
                        .mapToObj(width -> TestPictures.redAndBlue("png", width, 10))
                        .map(photo -> attachments.check(AttachmentKind.PHOTO, "a.png", photo))
                        .map(photo -> attachments.keep(Actor.guest(), owner, photo))
                        .toList();

        assertThat(kept.get(3)).isEqualTo(kept.get(0));
        assertThat(attachments.of(owner))
                .extracting(AttachmentView::width)
                .containsExactly(10, 20, 30, 40, 50, 60);
        CheckedFile seventh =
                attachments.check(
                        AttachmentKind.PHOTO, "a.png", TestPictures.redAndBlue("png", 70, 10));
        assertThatThrownBy(() -> attachments.keep(Actor.guest(), owner, seventh))
                .isInstanceOf(BusinessException.class)
                .hasMessage("ATTACHMENT_TOO_MANY");
    }

    @Test
    void whatIsForgottenIsGone() {
        send(PHOTO, visitor.token());
        String id = attachments.of(owner).get(0).id();

        attachments.forget(Actor.system("retention"), owner);

        assertThat(attachments.of(owner)).isEmpty();
        assertThatThrownBy(() -> attachments.read(id, owner)).hasMessage("ATTACHMENT_NOT_FOUND");
    }

    private Response send(Map<String, byte[]> photos, String token) {
        return visitor.postFiles(
                PATH, Map.of("owner", "" + owner.id(), "words", "好"), "photos", photos, token);
    }
}
