package org.hearth.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.hearth.Given;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four customers whom nobody else resembles, and what is said of them on the phone. */
@QuarkusTest
class AccountSearchTest {

    private static final long FIRST = 871_000_001L;

    @Inject AccountSearch search;
    @Inject AccountIndex index;
    @Inject Given given;
    @Inject DataSource database;

    private void fourCustomers() {
        if (given.count("select count(*) from account where id = ?", FIRST) > 0) {
            return;
        }
        given.run("insert ignore into district values ('500103', '渝中区', 'Yuzhong', '渝中分公司')");
        given.run("insert ignore into district values ('500105', '江北区', 'Jiangbei', '江北分公司')");
        customer(0, "PERSON", "诸葛青禾", "500103", "望云碑街道", "1 号 2 单元 3-1");
        customer(1, "PERSON", "诸葛青禾", "500105", "落霞里路", "45 号听雨苑 3 栋 2 单元 12-5");
        customer(2, "PERSON", "单青禾", "500103", "望云碑街道", "1 号 2 单元 4-1");
        customer(3, "COMPANY", "听雨餐饮有限公司", "500103", "望云碑街道", "8 号");
    }

    private void customer(
            int n, String kind, String name, String district, String street, String detail) {
        long id = FIRST + n;
        given.run(
                "insert into customer values (?, ?, ?, ?, '2024-01-01 00:00:00')",
                id,
                kind,
                name,
                "1397777000" + n);
        given.run(
                "insert into account values (?, ?, ?, 'RESIDENTIAL', 'TEST', 'POSTPAID',"
                        + " 'ODD_MONTHS', false, 'ACTIVE', ?, ?, ?, '2016-01-01', 0, 0)",
                id,
                Long.toString(id),
                id,
                district,
                street,
                detail);
        index.refresh(id);
    }

    private String found(String typed) {
        return search.find(typed).hits().stream()
                .map(hit -> hit.account().accountId() - FIRST)
                .map(n -> "ABCD".substring(n.intValue(), n.intValue() + 1))
                .sorted()
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "871000001, A, NUMBER",
        "8710000, ABCD, NUMBER",
        "871 000 002, B, NUMBER",
        "13977770000, A, PHONE",
        "139 7777-0002, C, PHONE",
        "+86 13977770002, C, PHONE",
        "1397777000, '', ",
        "诸葛青禾, AB, NAME",
        "诸 葛 青 禾, '', ",
        "诸葛青, AB, NAME",
        "单青禾, C, NAME",
        "zhugeqinghe, AB, PINYIN",
        "ZhuGe Qing'he, AB, PINYIN",
        "zhugeq, AB, PINYIN",
        "shanqinghe, C, PINYIN",
        "tingyucanyin, D, PINYIN",
        "zgqh 望云碑, A, PINYIN+ADDRESS",
        "听雨苑 zgqh, B, PINYIN+ADDRESS",
        "shan 望云碑, C, PINYIN+ADDRESS",
        "单 望云碑, C, NAME+ADDRESS",
        "诸葛青禾 望云碑, A, NAME+ADDRESS",
        "望云碑街道 诸葛青禾, A, NAME+ADDRESS",
        "诸葛 听雨苑, B, NAME+ADDRESS",
        "诸葛青禾 12-5, B, NAME+ADDRESS",
        "渝中区 诸葛青禾, A, NAME+ADDRESS",
        "渝中区 zhugeqinghe, A, PINYIN+ADDRESS",
        "望云碑, ACD, ADDRESS",
        "望云碑 1号 3-1, A, ADDRESS",
        "望云碑街道１号２单元３－１, A, ADDRESS",
        "渝中区望云碑1号, AC, ADDRESS",
        "江北区望云碑1号, '', ",
        "望云碑 4-1, C, ADDRESS",
        "望云碑 1-4, '', ",
        "落霞里 听雨苑 12-5, B, ADDRESS",
        "听雨苑 3栋 12-5, B, ADDRESS",
    })
    void an_account_is_found_by_what_is_said(String typed, String expected, String by) {
        fourCustomers();

        assertThat(found(typed)).isEqualTo(expected);
        if (by != null) {
            Set<MatchedBy> matched =
                    List.of(by.split("\\+")).stream()
                            .map(MatchedBy::valueOf)
                            .collect(Collectors.toSet());
            assertThat(search.find(typed).hits())
                    .allSatisfy(hit -> assertThat(hit.matchedBy()).isEqualTo(matched));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "单",
                "zw",
                "zgqh",
                "zw 3-1",
                "3-1",
                "1234",
                "渝中区",
                "渝中区 3-1",
                "%",
                "' or 1=1"
            })
    void what_says_too_little_is_not_searched(String typed) {
        fourCustomers();

        assertThat(search.find(typed)).isEqualTo(new AccountHits(List.of(), false, true));
    }

    @Test
    void what_is_found_is_masked() {
        fourCustomers();

        AccountView account = search.find("听雨苑 12-5").hits().get(0).account();

        assertThat(account.holder()).isEqualTo("*禾");
        assertThat(account.address()).isEqualTo("江北区落霞里路 ***");
    }

    @Test
    void no_more_than_twenty_are_shown() {
        long first = Ids.next();
        given.run(
                "insert into customer values (?, 'PERSON', '测试伟', '02368680000', '2024-01-01')",
                first);
        for (int i = 0; i < 25; i++) {
            given.run(
                    "insert into account select ?, ?, ?, account_class, subclass_code, meter_type,"
                            + " reading_cycle, low_income, status, district_code, street,"
                            + " address_detail, opened_on, 0, 0 from account where id = ?",
                    first + i,
                    "66" + (first + i),
                    first,
                    given.account().id());
        }

        AccountHits found = search.find("023-68680000");

        assertThat(found.hits()).hasSize(AccountSearch.MOST);
        assertThat(found.more()).isTrue();
    }

    @Test
    void a_walk_indexes_those_that_nobody_did_and_those_that_changed() {
        Given.AccountRow account = given.account();
        String row = "select count(*) from account_search where account_id = ? and pinyin = ?";

        index.refreshAfter(account.id() - 1, 1);
        assertThat(given.count(row, account.id(), "ceshiwei")).isEqualTo(1);
        assertThat(index.refreshAfter(account.id() - 1, 1))
                .isEqualTo(new AccountIndex.Portion(account.id(), 0));

        given.run("update customer set name = '曾小满' where id = ?", account.id());
        assertThat(index.refreshAfter(account.id() - 1, 1).written()).isEqualTo(1);
        assertThat(given.count(row, account.id(), "zengxiaoman")).isEqualTo(1);
    }

    @Test
    void demonstration_accounts_are_indexed_as_the_walk_would() {
        String rows =
                "select group_concat(concat_ws('/', name, pinyin, initials, street, estate, numbers)"
                        + " order by account_id) from account_search where account_id between"
                        + " 500100001 and 500100060";
        String loaded = given.text(rows);

        assertThat(index.refreshAfter(500_100_000, 60).written()).isZero();
        LongStream.rangeClosed(500_100_001, 500_100_060).forEach(index::refresh);

        assertThat(given.text(rows)).isEqualTo(loaded).contains("/");
    }

    @Test
    void no_search_reads_the_whole_city() throws SQLException {
        fourCustomers();
        thousands();
        try {
            for (String typed :
                    List.of(
                            "871000001",
                            "8710000",
                            "诸葛青禾",
                            "诸葛青",
                            "zhugeqinghe",
                            "zhugeq",
                            "zgqh 望云碑",
                            "单 望云碑",
                            "诸葛青禾 望云碑 1号",
                            "渝中区望云碑1号 3-1",
                            "渝中区 诸葛青禾",
                            "落霞里 听雨苑 12-5",
                            "诸葛青禾 落霞里 听雨苑 12-5",
                            "zhu 落霞里 听雨苑")) {
                for (SearchProbe probe : search.probes(typed)) {
                    assertThat(rowsRead(probe)).as("%s: %s", typed, probe.sql()).isLessThan(200);
                }
            }
        } finally {
            for (String table :
                    List.of(
                            "account_search where account_id",
                            "account where id",
                            "customer where id")) {
                given.run("delete from " + table + " between 872000000 and 872009999");
            }
        }
    }

    /** Two thousand others, each in a street of ten. */
    private void thousands() {
        List<String> customers = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        List<String> searched = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            long id = 872_000_000L + i;
            customers.add("(%d, 'PERSON', '某%d', '136%08d', '2024-01-01')".formatted(id, i, i));
            accounts.add(
                    ("(%d, '%d', %d, 'RESIDENTIAL', 'TEST', 'POSTPAID', 'ODD_MONTHS', false,"
                                    + " 'ACTIVE', '500103', '某街%d', '1 号', '2016-01-01', 0, 0)")
                            .formatted(id, id, id, i / 10));
            searched.add(
                    "(%d, 0, '某%d', 'mou%c', 'm%c', '500103', '某街%d', '', '<1>')"
                            .formatted(id, i, 'a' + i % 26, 'a' + i % 26, i / 10));
        }
        given.run("insert into customer values " + String.join(",", customers));
        given.run("insert into account values " + String.join(",", accounts));
        given.run("insert into account_search values " + String.join(",", searched));
        given.text("analyze table customer, account, account_search");
    }

    /** What the server expects to read; of a table that it would scan, all of it. */
    private long rowsRead(SearchProbe probe) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("explain format=traditional " + probe.sql())) {
            for (int i = 0; i < probe.parameters().size(); i++) {
                statement.setObject(i + 1, probe.parameters().get(i));
            }
            statement.setObject(probe.parameters().size() + 1, 21);
            try (ResultSet plan = statement.executeQuery()) {
                while (plan.next()) {
                    assertThat(plan.getString("key")).as("%s", probe.sql()).isNotNull();
                    assertThat(plan.getString("type")).isNotIn("ALL", "index");
                    rows.put(plan.getString("table"), plan.getLong("rows"));
                }
            }
        }
        return rows.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}
