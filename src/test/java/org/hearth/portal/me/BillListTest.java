package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.portal.me.Reading.find;
import static org.hearth.portal.me.Reading.html;
import static org.hearth.portal.me.Reading.open;
import static org.hearth.portal.me.Reading.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of bills and its file. */
@QuarkusTest
class BillListTest {

    @Inject Household household;
    @Inject Given rows;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    @Test
    void shows_bills_newest_first_and_only_those_asked_for() {
        assertThat(read(home.session(), "/me/bills"))
                .containsSubsequence("2026 年 11 月", "2026 年 9 月", "2025 年 11 月");
        assertThat(rowsOf("/me/bills?show=unpaid")).containsExactly("2026 年 11 月");
        assertThat(rowsOf("/me/bills?show=2025")).containsExactly("2025 年 11 月");
        assertThat(rowsOf("/me/bills?show=2019")).isEmpty();
    }

    @Test
    void goes_on_behind_the_last_bill_and_shows_each_once() {
        for (int i = 0; i < 25; i++) {
            rows.bill(home.account(), LocalDate.of(2020, 1, 20).plusMonths(i), 1_000, 0);
        }
        List<String> seen = new ArrayList<>();
        String page = "/me/bills";
        while (page != null) {
            String html = html(home.session(), page);
            seen.addAll(find(html, "<a href=\"(/me/bills/bil_\\w+)\""));
            List<String> next = find(html, "<a href=\"([^\"]+)\" rel=\"next\"");
            page = next.isEmpty() ? null : next.get(0).replace("&amp;", "&");
        }

        assertThat(seen).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void is_a_file_that_spreadsheet_programs_read() {
        String file =
                open(home.session(), "/me/bills.csv")
                        .statusCode(200)
                        .contentType("text/csv;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"bills.csv\"")
                        .extract()
                        .asString();

        assertThat(file).startsWith("\uFEFF户号,账单月份,起,止,天数");
        assertThat(file.lines())
                .hasSize(4)
                .element(1)
                .isEqualTo(
                        home.account().number()
                                + ",2026-11,2026-09-12,2026-11-10,60,5742,实抄,5796,自报,54,"
                                + "112.30,16.00,0.00,128.30,0.00,128.30,2026-11-12,2026-11-30,"
                                + "待支付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me/bills?show=%27+or+1%3D1",
                "/me/bills?show=99999",
                "/me/bills?after=x",
                "/me/bills?after=20261399.bil_0000000000001"
            })
    void takes_nonsense_for_the_beginning(String page) {
        assertThat(rowsOf(page)).hasSize(3);
    }

    private List<String> rowsOf(String page) {
        String html = html(home.session(), page);
        return find(html, "<a href=\"/me/bills/bil_\\w+\">([^<]+)</a>");
    }
}
