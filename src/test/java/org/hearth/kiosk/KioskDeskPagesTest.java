package org.hearth.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff register kiosks, see how they are, and stop one at once. */
@QuarkusTest
class KioskDeskPagesTest {

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject KioskDesk desk;

    private final Visitor visitor = new Visitor("10.88.1.1");

    @AfterEach
    void theClockAsItWas() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/staff/kiosks, ADMINISTRATOR, 200",
        "/staff/kiosks, FINANCE, 200",
        "/staff/kiosks, AGENT, 403",
        "/staff/kiosks/new, ADMINISTRATOR, 200",
        "/staff/kiosks/new, FINANCE, 403",
        "/staff/kiosks/ksk_0000000000000, FINANCE, 404",
        "/staff/kiosks?after=nonsense, FINANCE, 200"
    })
    void each_role_opens_its_own_pages(String page, StaffRole role, int status) {
        visitor.with(staff.signedIn(role)).get(page).then().statusCode(status);
    }

    @Test
    void an_administrator_registers_a_terminal_and_sees_its_code_once() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));
        String name = "K-" + Ids.next();
        Map<String, String> form =
                Map.of("partner", "demo-community", "terminal", name, "point", "P-9");

        String page =
                visitor.post("/staff/kiosks/new", form)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", "");
        visitor.get(page)
                .then()
                .body(containsString(name))
                .body(containsString("待激活"))
                .body(containsString("还没有报告过"));
        Response code = visitor.post(page + "/code", Map.of("x", ""));

        Matcher digits =
                Pattern.compile("(\\d{4}) (\\d{4}) (\\d{4}) (\\d{4})").matcher(code.asString());
        assertThat(digits.find()).isTrue();
        visitor.get(page).then().body(not(containsString(digits.group())));
        visitor.post("/staff/kiosks/new", form)
                .then()
                .statusCode(422)
                .body(containsString("已有这个编号"));
    }

    @Test
    void mistakes_are_named_beside_what_was_typed() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));

        visitor.post(
                        "/staff/kiosks/new",
                        Map.of("partner", "nobody", "terminal", "K/1", "point", "<p>"))
                .then()
                .statusCode(422)
                .body(containsString("没有这个代码的合作方"))
                .body(containsString("value=\"K/1\""))
                .body(not(containsString("<p>\"")));
    }

    @Test
    void a_heartbeat_shows_with_its_age_and_what_is_missing() {
        TestTerminal terminal = terminals.aTerminal();
        terminal.pay(terminal.cash(3, given.account().number(), 5_000, TestClock.START));
        terminal.heartbeat(5, 2).statusCode(200);
        visitor.with(staff.signedIn(StaffRole.FINANCE));
        clock.advance(Duration.ofMinutes(42));

        visitor.get(page(terminal))
                .then()
                .statusCode(200)
                .body(containsString("42 分钟前"))
                .body(containsString("没有报告"))
                .body(containsString("1 – 2"))
                .body(containsString("快用完"))
                .body(containsString("50.00"));
    }

    @Test
    void finance_blocks_a_terminal_at_once_and_lets_it_go_on_each_with_a_reason() {
        TestTerminal terminal = terminals.aTerminal();
        visitor.with(staff.signedIn(StaffRole.FINANCE));
        visitor.post(page(terminal) + "/block", Map.of("reason", ""))
                .then()
                .statusCode(422)
                .body(containsString("请写明原因"));

        visitor.post(page(terminal) + "/block", Map.of("reason", "机器被撬，停用检查"))
                .then()
                .statusCode(303);

        terminal.get("/accounts/" + given.account().number())
                .statusCode(403)
                .body("code", equalTo("TERMINAL_BLOCKED"));
        visitor.get(page(terminal)).then().body(containsString("机器被撬"));
        visitor.post(page(terminal) + "/unblock", Map.of("reason", "检查完毕，一切正常"))
                .then()
                .statusCode(303);
        terminal.get("/accounts/" + given.account().number()).statusCode(200);
        visitor.get(page(terminal)).then().body(containsString("检查完毕"));
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where subject_id = ? and action"
                                        + " in ('kiosk.blocked', 'kiosk.unblocked') and actor like"
                                        + " 'staff:%'",
                                terminal.key))
                .isEqualTo(2);
    }

    @Test
    void finance_explains_a_gap_and_nobody_asks_for_it_any_more() {
        TestTerminal terminal = terminals.aTerminal();
        terminal.pay(terminal.cash(3, given.account().number(), 5_000, TestClock.START));
        visitor.with(staff.signedIn(StaffRole.FINANCE));
        String gap =
                PublicId.KIOSK_GAP.of(
                        given.count(
                                "select id from kiosk_gap where terminal_key = ?", terminal.key));
        visitor.get(page(terminal)).then().body(containsString("value=\"" + gap + "\""));
        visitor.post(page(terminal) + "/gaps", Map.of("gap", gap, "explanation", "无"))
                .then()
                .statusCode(422)
                .body(containsString("请写明原因"));
        visitor.post(page(terminal) + "/gaps", Map.of("gap", "gap_x", "explanation", "机器坏了"))
                .then()
                .statusCode(404);

        visitor.post(
                        page(terminal) + "/gaps",
                        Map.of("gap", gap, "explanation", "存储损坏，见 11 月 23 日报修单"))
                .then()
                .statusCode(303);

        visitor.get(page(terminal))
                .then()
                .body(containsString("存储损坏"))
                .body(containsString("已说明"))
                .body(not(containsString("value=\"" + gap + "\"")));
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where action ="
                                        + " 'kiosk.gap-explained' and from_state = 'OPEN' and"
                                        + " to_state = 'EXPLAINED' and subject_id = ?",
                                PublicId.KIOSK_GAP.parse(gap).orElseThrow()))
                .isEqualTo(1);
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR))
                .post(page(terminal) + "/gaps", Map.of("gap", gap, "explanation", "不归我管"))
                .then()
                .statusCode(403);
    }

    /** From the machine's word to what a customer reads, and the block that overrules it. */
    @Test
    void what_a_machine_says_stands_on_the_page_of_points_and_a_block_at_once() {
        TestTerminal terminal = terminals.aTerminal();
        String name = "自助机 " + terminal.terminalId;
        point(terminal, name);
        terminal.heartbeat(0, 0).statusCode(200);
        assertThat(card(name)).contains("机器正常").doesNotContain("暂不收现金");
        Map<String, Object> full = TestTerminal.beat(0, 0);
        full.put("cashBox", "full");
        terminal.post("/heartbeats", full).statusCode(200);
        assertThat(card(name)).contains("暂不收现金");
        terminal.heartbeat(0, 0).statusCode(200);

        desk.block(Actor.staff("finance"), terminal.key, "停用检查");
        String blocked = card(name);
        desk.unblock(Actor.staff("finance"), terminal.key, "检查完毕");

        assertThat(blocked).contains("机器故障").doesNotContain("机器正常");
        assertThat(card(name)).contains("机器正常");
    }

    private void point(TestTerminal terminal, String name) {
        given.run("insert ignore into district values ('500103', '渝中区', 'Yuzhong', '渝中分公司')");
        given.run(
                "insert into payment_point (id, partner_id, code, name, name_en, kind, address,"
                        + " district_code, datum, wgs84_latitude, wgs84_longitude, gcj02_latitude,"
                        + " gcj02_longitude, market_days, services, methods, facilities, phone,"
                        + " state, state_reason, created_at, updated_at) values (?, ?, ?, ?, 'Kiosk', 'KIOSK', '1 号', '500103',"
                        + " 'WGS_84', 29.5, 106.5, 29.5, 106.5, '', 'PAYMENT', 'CASH', '', null,"
                        + " 'OPEN', null, '2026-01-01', '2026-01-01')",
                terminal.key,
                terminal.partnerId,
                terminal.terminalId,
                name);
    }

    private String card(String name) {
        String path = "/points";
        for (int pages = 0; pages < 50; pages++) {
            String html = new Visitor("10.88.1.2").get(path).asString();
            int at = html.indexOf(name);
            if (at >= 0) {
                int end = html.indexOf("</article>", at);
                return html.substring(at, end < 0 ? Math.min(at + 3_000, html.length()) : end);
            }
            Matcher next = Pattern.compile("href=\"(/points[^\"]*)\" rel=\"next\"").matcher(html);
            assertThat(next.find()).as("the list has " + name).isTrue();
            path = next.group(1).replace("&amp;", "&");
        }
        throw new AssertionError(name);
    }

    @Test
    void the_desk_speaks_english() {
        TestTerminal terminal = terminals.aTerminal();
        visitor.with(staff.signedIn(StaffRole.FINANCE));
        visitor.get("/language?to=en&back=%2Fstaff");

        visitor.get(page(terminal)).then().body(containsString("Block this terminal"));
    }

    private static String page(TestTerminal terminal) {
        return "/staff/kiosks/" + PublicId.KIOSK.of(terminal.key);
    }
}
