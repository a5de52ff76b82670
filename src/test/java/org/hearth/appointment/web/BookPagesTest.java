package org.hearth.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.hearth.appointment.AppointmentFixture;
import org.hearth.appointment.VisitTime;
import org.hearth.identity.Phone;
import org.hearth.identity.ServiceSkill;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Booking a visit on the website, by who does it; today is Monday 23 November 2026, 17:10. */
@QuarkusTest
class BookPagesTest {

    private static final String THURSDAY = "2026-11-26.MORNING";
    private static final String FRIDAY = "2026-11-27.AFTERNOON";

    @Inject Given given;
    @Inject AppointmentFixture fixture;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;

    private AppointmentFixture.Branch branch;
    private AccountRow account;
    private Visitor resident;

    @BeforeEach
    void people() {
        branch = fixture.branch();
        account = fixture.account(branch, "2016-06-28");
        resident = following(account);
    }

    @Nested
    class Anybody {

        @Test
        void reads_who_may_what_it_costs_and_how_long_it_takes() {
            Visitor guest = new Visitor(TestPhones.nextAddress());

            guest.get("/services")
                    .then()
                    .statusCode(200)
                    .body(containsString("/services/meter-replacement"))
                    .body(containsString("24 小时内到门"));
            guest.get("/services/repair")
                    .then()
                    .statusCode(200)
                    .body(containsString("不要在网上约"))
                    .body(containsString("表装在楼道等公共处"))
                    .body(containsString("到门后 1 个工作日内修好"));
            guest.get("/services/transfer").then().statusCode(200).body(containsString("身份证"));
            guest.get("/services/nothing").then().statusCode(404);
        }

        @Test
        void signs_in_before_booking() {
            new Visitor(TestPhones.nextAddress())
                    .get("/services/meter-replacement/book?account=acc_1")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?next="));
        }
    }

    @Nested
    class A_resident {

        @Test
        void books_reschedules_saves_the_calendar_and_cancels() {
            resident.get("/services/meter-replacement/book")
                    .then()
                    .statusCode(200)
                    .body(containsString("已满 10 年，免费换"))
                    .body(containsString(THURSDAY))
                    .body(containsString(account.phone()));

            send("meter-replacement", Map.of("slot", THURSDAY))
                    .then()
                    .statusCode(200)
                    .body(containsString("还没有提交"))
                    .body(containsString("约 11 月 26 日（周四）上午"));
            assertThat(taken(THURSDAY)).isZero();

            String visit = book("meter-replacement", Map.of("slot", THURSDAY));
            assertThat(taken(THURSDAY)).isEqualTo(1);
            resident.get(visit)
                    .then()
                    .statusCode(200)
                    .body(containsString("约好了"))
                    .body(containsString("11 月 26 日（周四）上午 08:30–12:00"))
                    .body(containsString("11 月 26 日 8:30 前可以改期或取消"))
                    .body(not(containsString("2 单元")));

            String page = visit.substring(0, visit.indexOf("/visit"));
            resident.get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("11 月 26 日（周四）上午 08:30–12:00"));
            resident.get(page + "/reschedule").then().statusCode(200).body(containsString(FRIDAY));
            resident.post(page + "/reschedule", Map.of("slot", FRIDAY))
                    .then()
                    .statusCode(303)
                    .header("Location", containsString(page + "/visit?said=moved"));
            assertThat(taken(THURSDAY)).isZero();
            assertThat(taken(FRIDAY)).isEqualTo(1);

            calendarIsValid(resident.get(page + "/visit/calendar"));

            resident.get(page + "/visit/cancellation")
                    .then()
                    .statusCode(200)
                    .body(containsString("取消这次预约？"));
            resident.post(page + "/visit/cancellation", Map.of("why", "临时出差"))
                    .then()
                    .statusCode(303);
            assertThat(taken(FRIDAY)).isZero();
            resident.get(page + "/visit").then().body(containsString("已取消"));
            resident.post(page + "/visit/cancellation", Map.of()).then().statusCode(409);
        }

        @Test
        void is_told_the_next_free_times_when_the_last_place_is_gone() {
            resident.get("/services/meter-replacement/book");
            fixture.places(branch, ServiceSkill.METER_REPLACEMENT, time(THURSDAY), 1);
            following(fixture.account(branch, "2015-01-01"));
            given.run(
                    "update visit_slot set taken = 1 where branch = ? and day = '2026-11-26' and part"
                            + " = 'MORNING' and skill = 'METER_REPLACEMENT'",
                    branch.name());

            send("meter-replacement", Map.of("slot", THURSDAY, "confirmed", "1", "note", "门铃坏了"))
                    .then()
                    .statusCode(409)
                    .body(containsString("这个时间刚刚约满。最近还有名额的是：11 月 24 日（周二）上午"))
                    .body(containsString("门铃坏了"))
                    .body(containsString("约满"));
        }

        @Test
        void sending_twice_makes_one_order() {
            resident.get("/services/meter-replacement/book");
            book("meter-replacement", Map.of("slot", THURSDAY));

            send("meter-replacement", Map.of("slot", THURSDAY, "confirmed", "1"))
                    .then()
                    .statusCode(422)
                    .body(containsString("这件事您已经约过"));
            assertThat(taken(THURSDAY)).isEqualTo(1);
        }

        @Test
        void says_where_the_meter_is_hears_who_pays_and_sends_a_photo() throws IOException {
            resident.get("/services/repair/book")
                    .then()
                    .statusCode(200)
                    .body(containsString("哪里坏了？"))
                    .body(containsString("不要在网上约"));
            resident.get("/services/repair/book?meter=INDOORS&fault=INSIDE_BEFORE_METER")
                    .then()
                    .body(containsString("坏的部分是我们的，免费修"));
            resident.get("/services/repair/book?meter=COMMON_AREA&fault=INSIDE_BEFORE_METER")
                    .then()
                    .body(containsString("坏的部分是您的"));

            String visit =
                    book(
                            "repair",
                            Map.of(
                                    "meter", "COMMON_AREA",
                                    "fault", "INSIDE_AFTER_METER",
                                    "slot", THURSDAY,
                                    "note", "灶打不着火"));
            photoIsKept(visit.split("\\?")[0]);
            assertThat(
                            given.text(
                                    "select description from work_order where account_id = ?",
                                    account.id()))
                    .contains("燃气表位置：楼道等公共处", "按公示价目", "客户留言：灶打不着火");
        }

        @Test
        void mends_what_is_missing() {
            resident.get("/services/meter-replacement/book");

            send("meter-replacement", Map.of("slot", "", "phone", "123"))
                    .then()
                    .statusCode(422)
                    .body(containsString("请选一个时间"))
                    .body(containsString("请填 11 位手机号"));
        }

        @Test
        void with_a_young_meter_reads_when_it_may_be_booked() {
            AccountRow young = fixture.account(branch, "2024-05-01");

            following(young)
                    .get("/services/meter-replacement/book")
                    .then()
                    .statusCode(200)
                    .body(containsString("从 2034 年 3 月 2 日起可以约"))
                    .body(not(containsString("name=\"slot\"")));
        }

        @Test
        void opens_no_account_and_no_order_of_others() {
            AccountRow foreign = fixture.account(branch, "2015-01-01");
            Visitor stranger = following(foreign);
            resident.get("/services/meter-replacement/book");
            String visit = book("meter-replacement", Map.of("slot", THURSDAY));
            String page = visit.substring(0, visit.indexOf("/visit"));

            stranger.get(page + "/visit").then().statusCode(404);
            stranger.get(page + "/visit/calendar").then().statusCode(404);
            stranger.get(page + "/reschedule").then().statusCode(404);
            stranger.post(page + "/reschedule", Map.of("slot", FRIDAY)).then().statusCode(404);
            stranger.post(page + "/visit/cancellation", Map.of()).then().statusCode(404);
            resident.get("/services/meter-replacement/book?account=" + id(foreign))
                    .then()
                    .statusCode(404);
            assertThat(taken(THURSDAY)).isEqualTo(1);
        }
    }

    @Nested
    class Staff {

        @Test
        void see_their_branchs_day_move_a_visit_and_set_places() {
            resident.get("/services/meter-replacement/book");
            String visit = book("meter-replacement", Map.of("slot", THURSDAY));
            String order = visit.split("/")[3];
            Visitor dispatcher =
                    visitor(staff.ofBranch(branch.name(), Set.of(), StaffRole.DISPATCHER));

            dispatcher
                    .get("/staff/appointments?day=2026-11-26")
                    .then()
                    .statusCode(200)
                    .body(containsString("*伟"))
                    .body(containsString(order + "/move"))
                    .body(not(containsString(account.phone())));
            dispatcher
                    .post("/staff/appointments/" + order + "/move", Map.of("slot", FRIDAY))
                    .then()
                    .statusCode(303);
            assertThat(taken(FRIDAY)).isEqualTo(1);
            dispatcher
                    .post("/staff/appointments/" + order + "/no-show", Map.of())
                    .then()
                    .statusCode(409);
            dispatcher
                    .post(
                            "/staff/appointments/capacity/day",
                            Map.of(
                                    "branch",
                                    branch.name(),
                                    "skill",
                                    "METER_REPLACEMENT",
                                    "time",
                                    FRIDAY,
                                    "places",
                                    "1"))
                    .then()
                    .statusCode(303);
            resident.get("/services/meter-replacement/book");
            following(fixture.account(branch, "2015-01-01"))
                    .get("/services/meter-replacement/book")
                    .then()
                    .body(not(containsString(FRIDAY)));
        }

        @Test
        void set_rules_that_count_at_once() {
            Visitor supervisor =
                    visitor(staff.ofBranch(branch.name(), Set.of(), StaffRole.SUPERVISOR));
            supervisor
                    .get("/staff/appointments/capacity?skill=METER_REPLACEMENT")
                    .then()
                    .statusCode(200)
                    .body(containsString("THURSDAY-MORNING"));

            Map<String, String> rules = rules("4");
            rules.put("THURSDAY-MORNING", "0");
            supervisor.post("/staff/appointments/capacity", rules).then().statusCode(303);
            resident.get("/services/meter-replacement/book")
                    .then()
                    .body(not(containsString(THURSDAY)));

            rules.put("MONDAY-MORNING", "many");
            supervisor
                    .post("/staff/appointments/capacity", rules)
                    .then()
                    .statusCode(422)
                    .body(containsString("名额请填 0 到 200"));
        }

        @Test
        void of_another_branch_do_not_see_it() {
            resident.get("/services/meter-replacement/book");
            String order = book("meter-replacement", Map.of("slot", THURSDAY)).split("/")[3];
            Visitor other =
                    visitor(
                            staff.ofBranch(
                                    fixture.branch().name(), Set.of(), StaffRole.DISPATCHER));

            other.get("/staff/appointments/" + order + "/move").then().statusCode(404);
            other.get("/staff/appointments?branch=" + branch.name() + "&day=2026-11-26")
                    .then()
                    .body(not(containsString(order)));
            visitor(staff.withRoles(StaffRole.AGENT))
                    .get("/staff/appointments/capacity")
                    .then()
                    .statusCode(403);
        }

        private Map<String, String> rules(String places) {
            Map<String, String> rules = new HashMap<>();
            rules.put("branch", branch.name());
            rules.put("skill", "METER_REPLACEMENT");
            for (String day :
                    "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY HOLIDAY".split(" ")) {
                for (String part : "MORNING AFTERNOON EVENING".split(" ")) {
                    rules.put(day + "-" + part, places);
                }
            }
            return rules;
        }
    }

    private void photoIsKept(String page) throws IOException {
        resident.get(page).then().body(containsString("拍一张坏的地方"));
        String token = resident.cookie("csrf-token");

        resident.postFiles(page + "/files", Map.of(), "papers", Map.of("a.png", png()), token)
                .then()
                .statusCode(303);
        String file =
                resident.get(page)
                        .then()
                        .extract()
                        .asString()
                        .split(page + "/files/")[1]
                        .split("\"")[0];
        resident.get(page + "/files/" + file)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox"));
        following(fixture.account(branch, "2015-01-01"))
                .get(page + "/files/" + file)
                .then()
                .statusCode(404);
        resident.postFiles(
                        page + "/files",
                        Map.of(),
                        "papers",
                        Map.of("a.exe", new byte[] {'M', 'Z', 0}),
                        token)
                .then()
                .statusCode(422);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private void calendarIsValid(Response answer) {
        answer.then().statusCode(200).header("Content-Type", containsString("text/calendar"));
        ICalendar calendar = Biweekly.parse(answer.asString()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getDateStart().getValue()).isEqualTo(date("2026-11-27T14:00:00+08:00"));
        assertThat(event.getDateEnd().getValue()).isEqualTo(date("2026-11-27T17:30:00+08:00"));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getSummary().getValue()).isEqualTo("换燃气表（山城燃气上门）");
        assertThat(answer.asString()).contains("\r\n").doesNotContain("2 单元");
    }

    private static Date date(String written) {
        return Date.from(OffsetDateTime.parse(written).toInstant());
    }

    /**
     * @return the path of the visit's page
     */
    private String book(String service, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("confirmed", "1");
        String location = send(service, all).then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/me/"));
    }

    private Response send(String service, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>();
        all.put("account", id(account));
        all.put("phone", account.phone());
        all.put("note", "");
        all.putAll(fields);
        return resident.post("/services/" + service + "/book", all);
    }

    private long taken(String slot) {
        return given.count(
                "select coalesce(sum(taken), 0) from visit_slot where branch = ? and day = ? and part"
                        + " = ?",
                branch.name(),
                time(slot).day(),
                time(slot).part().name());
    }

    private static VisitTime time(String written) {
        return VisitTime.parse(written).orElseThrow();
    }

    private static String id(AccountRow row) {
        return PublicId.ACCOUNT.of(row.id());
    }

    private Visitor following(AccountRow row) {
        Phone phone = new Phone(row.phone());
        given.follows(sessions.residentId(phone), row);
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(phone));
    }

    private Visitor visitor(String username) {
        return new Visitor(TestPhones.nextAddress()).with(staff.signedIn(username));
    }
}
