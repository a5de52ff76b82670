package org.hearth.notice;

import static org.hearth.notice.NoticeFixture.DESK;
import static org.hearth.notice.NoticeFixture.area;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interruptions and articles as everybody and as the staff see them. */
@QuarkusTest
class NoticeBrowserTest extends BrowserTest {

    @Inject NoticeFixture notices;
    @Inject InterruptionDesk desk;
    @Inject ArticleDesk articles;
    @Inject TestStaff staff;
    @Inject Clock clock;

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH"})
    void everybodys_pages_stand(View view) {
        long off = changed();
        String slug = "looked-at-" + view.name().toLowerCase().replace('_', '-');
        article(slug);

        Page page = open(view, "/notices");
        page.locator("#map-show").click();
        page.waitForSelector(".map__pin--off");
        look(page, view, "notice-list");
        page.navigate("/notices/" + PublicId.INTERRUPTION.of(off));
        look(page, view, "notice-one");
        page.navigate("/safety/" + slug);
        look(page, view, "notice-article");
        page.navigate("/notices/check");
        page.locator("#district").selectOption("500103");
        page.locator("form[action='/notices/check/place'] button").click();
        look(page, view, "notice-check");
    }

    @Test
    void a_district_of_the_map_leads_to_its_notices_by_keyboard() {
        changed();
        Page page = open(View.DESKTOP_CHINESE, "/notices");
        page.waitForSelector(".map__pin--off");
        look(page, View.DESKTOP_CHINESE, "notice-list");

        page.locator(".map__pin[aria-label*='渝中区：停气']").press("Enter");
        page.locator(".leaflet-popup a[href*='district=500103']").press("Enter");
        page.waitForURL(url -> url.endsWith("/notices?district=500103"));
    }

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"DESKTOP_CHINESE"})
    void the_desks_stand(View view) {
        long off = changed();
        long article = article("looked-at-desk");
        var session = staff.signedIn(StaffRole.ADMINISTRATOR);
        Page page =
                open(
                        view,
                        "/staff",
                        opening ->
                                opening.context()
                                        .addCookies(
                                                List.of(
                                                        new Cookie(
                                                                        session.getName(),
                                                                        session.getValue())
                                                                .setUrl(site.toString()))));

        page.navigate("/staff/notices");
        look(page, view, "notice-desk");
        page.navigate("/staff/notices/" + PublicId.INTERRUPTION.of(off));
        look(page, view, "notice-desk-one");
        page.navigate("/staff/notices/" + PublicId.INTERRUPTION.of(off) + "/edit");
        page.locator("button[name=look]").click();
        look(page, view, "notice-desk-edit");
        page.navigate("/staff/articles/" + PublicId.ARTICLE.of(article));
        look(page, view, "notice-desk-article");
    }

    private long changed() {
        String street = notices.street();
        notices.account(street, "东苑");
        notices.published(notices.planned(50, area(street)));
        long off = notices.published(notices.urgent(-1, area(street)));
        InterruptionPlan plan = notices.urgent(-1, area(street));
        desk.change(
                DESK,
                off,
                notices.mark(off),
                new InterruptionPlan(
                        plan.beginsAt(),
                        plan.endsAt().plusSeconds(7_200),
                        plan.words(),
                        plan.areas()));
        return off;
    }

    private long article(String slug) {
        String text = "闻到了不要慌。\n\n# 按顺序做\n\n1. 关阀\n2. 开窗\n\n# 不要做\n\n- 不要点火\n- 不要开灯";
        ArticleText both =
                new ArticleText(
                        "闻到燃气味怎么办",
                        "When you smell gas",
                        text,
                        "Keep calm.\n\n# In this order\n\n1. Close\n2. Open");
        long id = articles.draft(DESK, ArticleKind.SAFETY, slug, both);
        articles.publish(DESK, id, 1, clock.instant());
        articles.write(DESK, id, 1, both);
        articles.publish(DESK, id, 2, clock.instant());
        return id;
    }
}
