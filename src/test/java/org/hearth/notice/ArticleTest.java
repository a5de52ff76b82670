package org.hearth.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hearth.notice.NoticeFixture.DESK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles in both languages and in versions, published at a time. */
@QuarkusTest
class ArticleTest {

    @Inject ArticleDesk desk;
    @Inject TestStaff staff;
    @Inject TestClock clock;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @AfterEach
    void asItWas() {
        clock.reset();
    }

    @Test
    void is_read_from_its_time_on_and_old_versions_stay() {
        long id = desk.draft(DESK, ArticleKind.SAFETY, "read-on-time", text("第一版"));
        desk.publish(DESK, id, 1, clock.instant().plus(Duration.ofHours(2)));

        visitor.get("/safety/read-on-time").then().statusCode(404);
        visitor.get("/safety").then().body(not(containsString("第一版的标题")));
        clock.advance(Duration.ofHours(3));
        visitor.get("/safety/read-on-time").then().statusCode(200).body(containsString("第一版"));
        visitor.get("/safety").then().body(containsString("第一版的标题"));
        visitor.get("/search?q=%E7%AC%AC%E4%B8%80%E7%89%88%E7%9A%84%E8%AF%9D")
                .then()
                .body(containsString("/safety/read-on-time"));
        visitor.get("/sitemap.xml").then().body(containsString("/safety/read-on-time</loc>"));

        desk.write(DESK, id, 1, text("第二版"));
        visitor.get("/safety/read-on-time").then().body(containsString("第一版的标题"));
        desk.publish(DESK, id, 2, clock.instant());
        visitor.get("/safety/read-on-time").then().body(containsString("第二版的标题"));
        visitor.get("/safety/read-on-time/versions/1")
                .then()
                .statusCode(200)
                .body(containsString("第一版的标题"))
                .body(containsString("已有新的一版"));
        visitor.get("/safety").then().body(not(containsString("第一版的标题")));
    }

    @Test
    void holds_headings_and_lists_and_nothing_that_runs() {
        long id =
                desk.draft(
                        DESK,
                        ArticleKind.ANNOUNCEMENT,
                        "tamed",
                        new ArticleText(
                                "标题",
                                "Title",
                                "# 小标题\n\n- 一\n- 二\n\n<script>alert(1)</script>"
                                        + " [点我](javascript:alert(1)) ![图](http://x.invalid/y.png)",
                                "Text"));
        desk.publish(DESK, id, 1, clock.instant());

        visitor.get("/announcements/tamed")
                .then()
                .body(containsString("<h2>小标题</h2>"))
                .body(containsString("<li>一</li>"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("javascript:")))
                .body(not(containsString("<img")));
    }

    @Test
    void a_published_version_is_never_written_again() {
        long id = desk.draft(DESK, ArticleKind.ANNOUNCEMENT, "kept", text("甲"));
        desk.publish(DESK, id, 1, clock.instant());
        desk.write(DESK, id, 1, text("乙"));

        assertThatThrownBy(() -> desk.write(DESK, id, 1, text("丙"))).hasMessage("ARTICLE_STATE");
        assertThatThrownBy(() -> desk.publish(DESK, id, 1, clock.instant()))
                .hasMessage("ARTICLE_STATE");
    }

    @Test
    void what_waits_is_taken_back_and_what_is_withdrawn_is_not_found() {
        long id = desk.draft(DESK, ArticleKind.ANNOUNCEMENT, "back-again", text("甲"));
        desk.publish(DESK, id, 1, clock.instant().plus(Duration.ofHours(2)));
        desk.takeBack(DESK, id, 1);
        clock.advance(Duration.ofHours(3));
        visitor.get("/announcements/back-again").then().statusCode(404);

        desk.publish(DESK, id, 1, clock.instant());
        visitor.get("/announcements/back-again").then().statusCode(200);
        desk.withdraw(DESK, id);
        visitor.get("/announcements/back-again").then().statusCode(404);
        visitor.get("/announcements").then().body(not(containsString("back-again")));
    }

    @Test
    void staff_write_both_languages_look_and_publish() {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        Map<String, String> form =
                new HashMap<>(
                        Map.of(
                                "kind", "ANNOUNCEMENT",
                                "slug", "by-the-desk",
                                "titleZh", "新公告",
                                "titleEn", "",
                                "textZh", "一句话",
                                "textEn", "A *word*"));
        visitor.post("/staff/articles", form)
                .then()
                .statusCode(422)
                .body(containsString("两种语言都要写"));
        form.put("titleEn", "News");
        form.put("look", "1");
        visitor.post("/staff/articles", form)
                .then()
                .statusCode(200)
                .body(containsString("<em>word</em>"));
        form.remove("look");
        Response made = visitor.post("/staff/articles", form);
        made.then().statusCode(303);
        String path = made.header("Location").replaceFirst("^https?://[^/]*", "");

        visitor.post(path + "/publication", Map.of("number", "1", "at", "")).then().statusCode(303);

        visitor.get("/announcements").then().body(containsString("新公告"));
        visitor.post("/staff/articles", form).then().statusCode(422).body(containsString("已被用过"));
    }

    private static ArticleText text(String version) {
        return new ArticleText(version + "的标题", "Title", version + "的话", "Words");
    }
}
