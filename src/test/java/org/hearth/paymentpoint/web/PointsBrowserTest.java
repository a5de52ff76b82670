package org.hearth.paymentpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.hall.HallCounters;
import org.hearth.hall.HallQueues;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.Position;
import org.hearth.paymentpoint.TestPoints;
import org.hearth.paymentpoint.TestPoints.Point;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.UnguessableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PointsBrowserTest extends BrowserTest {

    @Inject TestPoints points;
    @Inject HallQueues queues;
    @Inject HallCounters counters;

    private String district;
    private Point hall;

    @BeforeEach
    void somePoints() {
        district = points.district();
        hall = points.hall(district, "解放东路营业厅");
        points.put(district, "临江银行云岭支行", PointKind.BANK_BRANCH, at(29.560, 106.570));
        points.put(district, "江语城自助机", PointKind.KIOSK, at(29.552, 106.590));
        queues.take(hall.id(), PointService.PAYMENT, UnguessableId.next());
    }

    private static Position at(double latitude, double longitude) {
        return new Position(
                Datum.WGS_84, BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH", "DESKTOP_DARK"})
    void theListStandsBesideTheMap(View view) {
        Page page = open(view, "/points?district=" + district);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (view == View.PHONE_LARGEST_ENGLISH) {
            page.locator("#map-show").click();
        }
        if (view != View.PHONE_CHINESE) {
            page.waitForSelector(".map__pin");
        }
        look(page, view, "points-list");
    }

    @Test
    void aPhoneFetchesNoMapBeforeItIsLookedAt() {
        List<Request> requests = new ArrayList<>();
        Page page =
                openAfresh(
                        View.PHONE_CHINESE,
                        "/points?district=" + district,
                        opening -> opening.onRequest(requests::add));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(requests).extracting(Request::url).noneMatch(url -> url.contains("leaflet"));
        assertThat(
                        requests.stream()
                                .mapToInt(
                                        one ->
                                                one.sizes().responseBodySize
                                                        + one.sizes().responseHeadersSize)
                                .sum())
                .isLessThan(100_000);

        page.locator("#map-show").click();
        page.waitForSelector(".map__pin");
        assertThat(page.locator(".map__pin[role=button]").first().getAttribute("aria-label"))
                .contains("1. ");
    }

    @Test
    void whoLetsTheBrowserTellFindsTheNearestAndNoAddressTellsIt() {
        Page page = openAfresh(View.PHONE_CHINESE, "/points?district=" + district, opening -> {});
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(29.5519, 106.5901));

        page.getByText("离我近的").click();
        page.waitForSelector("text=步行约");

        assertThat(page.locator(".point h3").first().innerText()).contains("江语城自助机");
        assertThat(page.url()).doesNotContain("29.55");
    }

    @Test
    void whoDoesNotIsToldWhatElseToDo() {
        Page page = openAfresh(View.PHONE_CHINESE, "/points?district=" + district, opening -> {});

        page.getByText("离我近的").click();

        page.waitForSelector("text=写下街道或区县");
    }

    @Test
    void aChoiceRenewsTheListWithoutAnotherPage() {
        Page page = open(View.DESKTOP_CHINESE, "/points?district=" + district);
        page.evaluate("window.stayed = true");
        page.locator("#find summary").click();
        page.getByLabel("自助机", new Page.GetByLabelOptions().setExact(true)).check();
        page.waitForURL(url -> url.contains("kind=KIOSK"));

        assertThat(page.locator(".point")).matches(found -> found.count() == 1);
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ELDER", "DESKTOP_CHINESE"})
    void thePageOfAPointStands(View view) {
        Page page = open(view, hall.path());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        look(page, view, "point");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH"})
    void aNumberIsTakenAndCalled(View view) {
        Page page = open(view, hall.path() + "/ticket");
        page.locator("input[name=service]").first().check();
        page.locator("main form button").click();
        assertThat(page.locator(".ticket__no").innerText()).isEqualTo("002");
        look(page, view, "ticket-waiting");

        counters.callNext(Actor.staff("clerk"), hall.id(), 1);
        counters.callNext(Actor.staff("clerk"), hall.id(), 2);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(
                                        Map.of(
                                                        View.PHONE_CHINESE,
                                                        "刷新",
                                                        View.PHONE_LARGEST_ENGLISH,
                                                        "Refresh")
                                                .get(view)))
                .click();
        page.waitForSelector(".ticket--called");
        look(page, view, "ticket-called");
    }
}
