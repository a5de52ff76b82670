package org.hearth.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.complaint.ComplaintFixture.Sent;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form on a phone, and the desk. */
@QuarkusTest
class ComplaintBrowserTest extends BrowserTest {

    @Inject ComplaintFixture fixture;
    @Inject ComplaintWork work;
    @Inject ComplaintAnswers answers;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    @BeforeEach
    void aDistrict() {
        given.account();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aGuestComplainsOnAPhoneAndSeesWhereItStands() {
        View view = View.PHONE_CHINESE;
        Page page = open(view, "/complaints/new");
        look(page, view, "complaint-new");

        page.getByLabel("关于什么").selectOption("VISIT");
        page.getByLabel("发生了什么").fill("师傅来修漏气，没有穿鞋套，也没有留星卡");
        page.getByLabel("区县").selectOption("500103");
        page.getByLabel("怎么称呼您").fill("王芳");
        page.getByLabel("联系电话").fill(TestPhones.next().number());
        page.getByText("提交投诉").click();
        assertThat(page.getByText("怀疑漏气，先别填表")).isVisible();
        look(page, view, "complaint-alarm");
        page.getByText("现在没有漏气").click();
        page.getByText("提交投诉").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("您的投诉")))
                .isVisible();
        look(page, view, "complaint-taken");
    }

    @Test
    void aBrokenPromiseStands() {
        Sent sent = fixture.complaint();
        clock.advance(Duration.ofDays(5));
        answers.answer(
                Actor.staff(staff.withRoles(StaffRole.AGENT)),
                sent.orderId(),
                List.of(),
                new AnswerTexts("{name}您好：工单 {number} 已经查实，多计的 12 立方米已更正。", ""));
        View view = View.PHONE_CHINESE;

        look(open(view, "/complaints/" + sent.link()), view, "complaint-broken");
    }

    @Test
    void theDeskStands() {
        String street = ComplaintFixture.street().substring(0, 8);
        Sent one = fixture.sent(ComplaintKind.COMPLAINT, ComplaintCategory.VISIT, street, "en");
        Sent joined =
                fixture.sent(ComplaintKind.COMPLAINT, ComplaintCategory.VISIT, street, "zh-CN");
        fixture.sent(ComplaintKind.COMPLAINT, ComplaintCategory.VISIT, street, "zh-CN");
        String username = staff.withRoles(StaffRole.AGENT, StaffRole.SUPERVISOR);
        work.join(Actor.staff(username), one.orderId(), List.of(joined.orderId()));
        work.judge(Actor.staff(username), one.orderId(), Severity.MAJOR, "Three households");
        var session = staff.signedIn(username);
        View view = View.DESKTOP_ENGLISH;
        Page page =
                open(
                        view,
                        "/staff/complaints",
                        opening ->
                                opening.context()
                                        .addCookies(
                                                List.of(
                                                        new Cookie(
                                                                        session.getName(),
                                                                        session.getValue())
                                                                .setUrl(site.toString()))));
        look(page, view, "complaint-desk");

        page.navigate("/staff/complaints/" + PublicId.WORK_ORDER.of(one.orderId()));
        look(page, view, "complaint-one");
        page.getByText("已查实并改正").click();
        page.getByText("Preview").click();
        look(page, view, "complaint-preview");
        page.navigate("/staff/answer-templates");
        look(page, view, "answer-templates");
        page.getByText("账单怎么算的").click();
        look(page, view, "answer-template");
    }
}
