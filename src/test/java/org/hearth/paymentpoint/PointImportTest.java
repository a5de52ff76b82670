package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractStringAssert;
import org.hearth.Given;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of points are looked at before they count, and count whole or not at all. */
@QuarkusTest
class PointImportTest {

    private static final String HEAD =
            "code,name,name_en,kind,address,district,datum,latitude,longitude,hours,methods,phone\n";

    @Inject Given given;
    @Inject TestStaff staff;

    private final Visitor visitor = new Visitor("10.88.6.1");
    private final String code = "I" + Ids.next();

    @BeforeEach
    void aSupervisor() {
        given.account();
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        visitor.get("/staff/points/imports");
    }

    /** The halls of the demonstration. */
    @Test
    void whatWasTakenOutAsATableChangesNothing() {
        String all = visitor.get("/staff/points/points.csv").asString();
        assertThat(all).startsWith("\uFEFFoperator,code,name");
        String halls =
                all.lines()
                        .filter(
                                line ->
                                        line.contains("operator,")
                                                || line.matches("\"\",H0\\d\\d,.*"))
                        .collect(Collectors.joining("\r\n"));

        assertThat(halls.lines()).hasSize(71);
        plan(sent("halls.csv", halls.getBytes(StandardCharsets.UTF_8)))
                .contains("新增 0 个，修改 0 个，不变 70 个，有错 0 行");
    }

    @Test
    void whatWasTakenOutAsAMapIsWgs84AndChangesNothing() throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode map =
                (ObjectNode) json.readTree(visitor.get("/staff/points/points.geojson").asString());
        List<JsonNode> branches =
                StreamSupport.stream(map.path("features").spliterator(), false)
                        .filter(
                                one ->
                                        one.at("/properties/operator")
                                                .asText()
                                                .equals("bank-jinyun"))
                        .toList();
        assertThat(branches).isNotEmpty();
        map.putArray("features").addAll(branches);

        plan(sent("branches.geojson", json.writeValueAsBytes(map)))
                .contains("新增 0 个，修改 0 个，不变 " + branches.size() + " 个，有错 0 行");
        JsonNode first = branches.get(0).at("/geometry/coordinates");
        assertThat(
                        given.count(
                                "select count(*) from payment_point where datum = 'GCJ_02' and"
                                        + " wgs84_longitude = ? and wgs84_latitude = ?",
                                first.get(0).decimalValue(),
                                first.get(1).decimalValue()))
                .isPositive();
    }

    @Test
    void nothingCountsBeforeSomebodySaysYesAndThenAllOfIt() {
        String file =
                HEAD + line(code + "-1", "09:00-17:00", "") + line(code + "-2", "10:00-18:00", "");
        String page = sent("new.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(known()).isZero();
        String plan = fingerprint(visitor.get(page).asString());

        visitor.post(page, Map.of("plan", plan)).then().statusCode(303);

        assertThat(known()).isEqualTo(2);
        visitor.get(page).then().body(containsString("新增 2 个，修改 0 个"));
        visitor.post(page, Map.of("plan", plan)).then().statusCode(409);
        assertThat(
                        given.count(
                                "select count(*) from audit_entry a join payment_point p on p.id ="
                                        + " a.subject_id where p.code like ?",
                                code + "%"))
                .isEqualTo(2);
    }

    @Test
    void aChangeIsShownByWhatItWasAndColumnsThatAreMissingStay() {
        applied(HEAD + line(code, "09:00-17:00", "023-0000 0001"));

        String page =
                sent(
                        "phones.csv",
                        ("code,phone\n" + code + ",023-0000 0002\n")
                                .getBytes(StandardCharsets.UTF_8));
        String shown = visitor.get(page).asString();

        assertThat(shown)
                .contains("修改 1 个", "<del>023-0000 0001</del>", "<ins>023-0000 0002</ins>")
                .doesNotContain("09:00-17:00");
        visitor.post(page, Map.of("plan", fingerprint(shown))).then().statusCode(303);
        assertThat(
                        given.count(
                                "select count(*) from payment_point p join payment_point_week w on"
                                        + " w.point_id = p.id where p.code = ? and p.phone = ?",
                                code,
                                "023-0000 0002"))
                .isEqualTo(5);
    }

    @Test
    void oneWrongLineHoldsBackTheFile() {
        String file =
                HEAD
                        + line(code + "-1", "09:00-17:00", "")
                        + line(code + "-2", "17:00-09:00", "")
                        + line(code + "-1", "09:00-17:00", "");

        String page = sent("wrong.csv", file.getBytes(StandardCharsets.UTF_8));

        visitor.get(page)
                .then()
                .body(containsString("有错 2 行"))
                .body(containsString("第 3 行"))
                .body(containsString("看不懂这个时间"))
                .body(containsString("第 4 行"))
                .body(containsString("前面已有这个网点"))
                .body(not(containsString("确认导入")));
        visitor.post(page, Map.of("plan", "0")).then().statusCode(422);
        assertThat(known()).isZero();
    }

    @Test
    void whoLookedBeforeTheOthersChangeLooksAgain() {
        applied(HEAD + line(code, "09:00-17:00", "023-0000 0001"));
        String page =
                sent(
                        "late.csv",
                        ("code,phone\n" + code + ",023-0000 0009\n")
                                .getBytes(StandardCharsets.UTF_8));
        String plan = fingerprint(visitor.get(page).asString());
        given.run("update payment_point set phone = '023-0000 0005' where code = ?", code);

        visitor.post(page, Map.of("plan", plan))
                .then()
                .statusCode(422)
                .body(containsString("请再看一遍"))
                .body(containsString("<del>023-0000 0005</del>"));
    }

    @Test
    void aTableKeptInTheCodePageOfSpreadsheetsIsRead() {
        String file = HEAD + line(code, "09:00-17:00", "");

        plan(sent("gbk.csv", file.getBytes(Charset.forName("GBK")))).contains("试验厅", "新增 1 个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "{\"type\":\"FeatureCollection\"}", "\"open"})
    void whatIsNoFileOfPointsIsSaidToBeNone(String content) {
        for (String name : new String[] {"x.csv", "x.geojson"}) {
            visitor.postFiles(
                            "/staff/points/imports",
                            Map.of(),
                            "points",
                            Map.of(name, content.getBytes(StandardCharsets.UTF_8)),
                            visitor.token())
                    .then()
                    .statusCode(422);
        }
    }

    private long known() {
        return given.count("select count(*) from payment_point where code like ?", code + "%");
    }

    private void applied(String file) {
        String page = sent("first.csv", file.getBytes(StandardCharsets.UTF_8));
        visitor.post(page, Map.of("plan", fingerprint(visitor.get(page).asString())))
                .then()
                .statusCode(303);
    }

    private String sent(String name, byte[] content) {
        return visitor.postFiles(
                        "/staff/points/imports",
                        Map.of(),
                        "points",
                        Map.of(name, content),
                        visitor.token())
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private AbstractStringAssert<?> plan(String page) {
        return assertThat(visitor.get(page).asString());
    }

    private static String fingerprint(String html) {
        Matcher plan = Pattern.compile("name=\"plan\" value=\"([0-9a-f]+)\"").matcher(html);
        assertThat(plan.find()).as("the page lets somebody say yes").isTrue();
        return plan.group(1);
    }

    private static String line(String code, String hours, String phone) {
        return code
                + ",试验厅,Trial hall,own-hall,试验路 1 号,500103,gcj-02,29.554251,106.580892,Mo-Fr "
                + hours
                + ",cash bank-card,"
                + phone
                + "\n";
    }
}
