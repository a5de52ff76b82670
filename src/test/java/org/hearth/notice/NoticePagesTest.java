package org.hearth.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hearth.notice.NoticeFixture.DESK;
import static org.hearth.notice.NoticeFixture.area;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.account.Area;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePagesTest {

    @Inject NoticeFixture notices;
    @Inject InterruptionDesk desk;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @AfterEach
    void asItWas() {
        clock.reset();
    }

    @Nested
    class Everybody {

        @Test
        void sees_what_is_off_and_coming_with_the_reason_and_no_draft() {
            String street = street();
            String draft = street();
            long off = notices.published(notices.urgent(-1, area(street)));
            desk.draft(DESK, notices.planned(50, area(draft)));

            visitor.get("/notices")
                    .then()
                    .statusCode(200)
                    .body(containsString(street))
                    .body(not(containsString(draft)));
            visitor.get(page(off))
                    .then()
                    .statusCode(200)
                    .body(containsString("停气中"))
                    .body(containsString("不能等 &lt;b&gt;两天"));
            visitor.get("/notices?district=500105")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(street)));
        }

        @Test
        void reads_what_was_changed() {
            String street = street();
            long id = notices.published(notices.planned(50, area(street)));
            desk.change(DESK, id, notices.mark(id), notices.planned(60, area(street)));

            visitor.get(page(id))
                    .then()
                    .body(containsString("第 2 版"))
                    .body(containsString("改了：停气时间"));
        }

        @Test
        void does_not_find_a_draft_or_nonsense() {
            long draft = desk.draft(DESK, notices.planned(50, area(street())));

            visitor.get(page(draft)).then().statusCode(404);
            visitor.get("/notices/itr_nonsense").then().statusCode(404);
        }

        @Test
        void asks_by_account_number_and_learns_nothing_of_the_holder() {
            String street = notices.street();
            AccountRow affected = notices.account(street, "东苑");
            AccountRow fine = notices.account(notices.street(), "东苑");
            notices.published(notices.planned(50, area(street)));

            ask(affected.number())
                    .then()
                    .statusCode(200)
                    .body(containsString("这个地址在停气范围内"))
                    .body(containsString(street))
                    .body(not(containsString("伟")));
            ask(fine.number()).then().statusCode(200).body(containsString("没有查到这个地址的停气通知"));
            ask("9999999999").then().statusCode(422).body(containsString("没有这个户号"));
        }

        @Test
        void asks_by_names_as_they_come_to_mind() {
            String street = notices.street();
            notices.account(street, "东苑");
            notices.account(street, "西苑");
            notices.published(notices.planned(50, new Area("500103", street, "东苑")));

            place(street, "东苑").then().body(containsString("这个地址在停气范围内"));
            place(street, "西苑").then().body(containsString("没有查到这个地址的停气通知"));
            place(street.replace("段", ""), "").then().body(containsString("请看是否包括您的楼栋"));
            visitor.post("/notices/check/place", Map.of("street", street))
                    .then()
                    .statusCode(422)
                    .body(containsString("请选择区县"));
        }

        @Test
        void may_not_try_numbers_without_end() {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                refused += ask("98765" + i).statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isPositive();
        }

        @Test
        void subscribes_to_a_calendar_whose_entries_move() {
            String street = street();
            long id = notices.published(notices.planned(50, area(street)));
            Date first = event(id).getDateStart().getValue();

            desk.change(DESK, id, notices.mark(id), notices.planned(60, area(street)));

            VEvent moved = event(id);
            assertThat(moved.getSummary().getValue()).contains(street);
            assertThat(moved.getDateStart().getValue())
                    .isEqualTo(Date.from(first.toInstant().plus(Duration.ofHours(10))));
            desk.withdraw(DESK, id, notices.mark(id));
            assertThat(event(id).getStatus().isCancelled()).isTrue();
        }

        @Test
        void subscribes_to_a_feed_in_either_language() throws Exception {
            String street = street();
            long id = notices.published(notices.urgent(-1, area(street)));

            SyndFeed feed =
                    new SyndFeedInput()
                            .build(
                                    new StringReader(
                                            visitor.get("/notices/feed.atom?lang=en").asString()));

            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getEntries())
                    .filteredOn(entry -> entry.getLink().endsWith(page(id)))
                    .singleElement()
                    .satisfies(
                            entry ->
                                    assertThat(entry.getTitle())
                                            .startsWith("No gas: Yuzhong")
                                            .contains(street))
                    .extracting(SyndEntry::getAuthor)
                    .isEqualTo("Shancheng Gas");
            assertThat(visitor.get("/notices/feed.atom?district=500105").asString())
                    .doesNotContain(street);
        }

        private VEvent event(long id) {
            String file = visitor.get("/notices/calendar.ics?lang=zh-CN").asString();
            List<VEvent> events = Biweekly.parse(file).first().getEvents();
            return events.stream()
                    .filter(
                            event ->
                                    event.getUid()
                                            .getValue()
                                            .startsWith(PublicId.INTERRUPTION.of(id)))
                    .findFirst()
                    .orElseThrow();
        }

        private Response ask(String number) {
            return visitor.post("/notices/check/account", Map.of("account", number));
        }

        private Response place(String street, String community) {
            return visitor.post(
                    "/notices/check/place",
                    Map.of("district", "500103", "street", street, "community", community));
        }
    }

    @Test
    void a_resident_is_warned_on_the_first_page() {
        String street = notices.street();
        AccountRow account = notices.account(street, "东苑");
        Phone phone = TestPhones.next();
        given.follows(sessions.residentId(phone), account);
        notices.published(notices.urgent(-1, area(street)));

        visitor.with(sessions.resident(phone))
                .get("/me")
                .then()
                .statusCode(200)
                .body(containsString("您的地址正在停气"));
    }

    @Nested
    class Staff {

        @Test
        void looks_at_who_is_affected_publishes_and_is_refused_too_soon() {
            String street = notices.street();
            notices.account(street, "东苑");
            notices.account(street, "西苑");
            visitor.with(staff.signedIn(StaffRole.DISPATCHER));
            Map<String, String> form = form(street, "2026-11-25T17:00", "2026-11-25T20:00");
            form.put("look", "1");
            visitor.post("/staff/notices", form)
                    .then()
                    .statusCode(200)
                    .body(containsString("共影响约 2 户"));
            form.remove("look");
            Response made = visitor.post("/staff/notices", form);
            made.then().statusCode(303);
            String path = made.header("Location").replaceFirst("^https?://[^/]*", "");

            visitor.post(path + "/publication", Map.of("mark", mark(path)))
                    .then()
                    .statusCode(422)
                    .body(containsString("最早从 11 月 25 日 17:11 开始"));

            form.put("beginsAt", "2026-11-25T17:30");
            form.put("mark", mark(path));
            visitor.post(path, form).then().statusCode(303);
            visitor.post(path + "/publication", Map.of("mark", mark(path))).then().statusCode(303);
            visitor.get("/notices").then().body(containsString(street));
        }

        @Test
        void is_told_what_is_missing_and_keeps_what_was_typed() {
            visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
            Map<String, String> form = form("解放碑街道", "2026-11-28T17:00", "2026-11-28T16:00");
            form.put("workEn", "");
            form.put("urgent", "on");

            visitor.post("/staff/notices", form)
                    .then()
                    .statusCode(422)
                    .body(containsString("预计恢复要晚于停气"))
                    .body(containsString("请写 4 到 500 个字"))
                    .body(containsString("value=\"解放碑街道\""));
        }

        @Test
        void of_other_roles_does_not_see_the_desk() {
            visitor.with(staff.signedIn(StaffRole.AGENT))
                    .get("/staff/notices")
                    .then()
                    .statusCode(403);
        }

        private Map<String, String> form(String street, String begins, String ends) {
            return new HashMap<>(
                    Map.of(
                            "beginsAt", begins,
                            "endsAt", ends,
                            "district", "500103",
                            "street", street,
                            "community", "",
                            "workZh", "更换阀门井",
                            "workEn", "A valve chamber is rebuilt"));
        }

        private String mark(String path) {
            long id =
                    PublicId.INTERRUPTION
                            .parse(path.substring(path.lastIndexOf('/') + 1))
                            .orElseThrow();
            return "" + notices.mark(id);
        }
    }

    private String street() {
        String street = notices.street();
        notices.account(street, "东苑");
        return street;
    }

    private static String page(long id) {
        return "/notices/" + PublicId.INTERRUPTION.of(id);
    }
}
