package org.hearth.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.hearth.attachment.TestPictures;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something on the web, as a guest and as a resident. */
@QuarkusTest
class ComplaintFormTest {

    private static final Map<String, byte[]> NO_FILE = Map.of("", new byte[0]);

    @Inject Given given;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;
    @Inject Complaints complaints;

    private final Visitor guest = new Visitor(TestPhones.nextAddress());
    private final String phone = TestPhones.next().number();
    private AccountRow account;

    @BeforeEach
    void somebodyLivesThere() {
        account = given.account();
    }

    private Map<String, String> form(String... changes) {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "COMPLAINT");
        form.put("category", "DESK");
        form.put("text", "营业厅排队两小时，没有人解释原因");
        form.put("district", "500103");
        form.put("street", "解放碑街道");
        form.put("name", "李娟");
        form.put("phone", phone);
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    private static Response send(Visitor visitor, Map<String, String> form) {
        return send(visitor, form, NO_FILE);
    }

    private static Response send(
            Visitor visitor, Map<String, String> form, Map<String, byte[]> photos) {
        if (visitor.token() == null) {
            visitor.get("/complaints/new").then().statusCode(200);
        }
        return visitor.postFiles("/complaints", form, "photos", photos, visitor.token());
    }

    private static String link(Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String key(String link) {
        return link.replaceFirst("/complaints/", "");
    }

    private Visitor resident() {
        Phone own = new Phone(account.phone());
        given.follows(sessions.residentId(own), account);
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(own));
    }

    private long orders(String text) {
        return given.count("select count(*) from work_order where description = ?", text);
    }

    @Test
    void aGuestSendsOneAndFollowsItByItsLink() {
        String link = link(send(guest, form()));

        assertThat(link).matches("/complaints/" + UnguessableId.PATTERN);
        new Visitor(TestPhones.nextAddress())
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("已收到"))
                .body(containsString("营业厅排队两小时"))
                .body(containsString("11 月 26 日（周四）"))
                .body(containsString("*娟"))
                .body(not(containsString("李娟")))
                .body(not(containsString(phone)));
    }

    @ParameterizedTest
    @CsvSource({"/complaints/new, 投诉", "/messages/new, 问一个问题", "/praise/new, 表扬"})
    void eachKindHasItsPage(String path, String title) {
        guest.get(path).then().statusCode(200).body(containsString("<h1>" + title + "</h1>"));
    }

    @ParameterizedTest
    @CsvSource({
        "category, '', 请选择关于什么",
        "category, NONSENSE, 请选择关于什么",
        "text, 坏, 请写 5 到 1500 个字",
        "district, '', 请选择区县",
        "name, '', 请写怎么称呼您",
        "phone, 12, 请填 11 位手机号",
        "account, 12x, 户号是 5 到 20 位数字"
    })
    void whatIsMissingIsSaidAndWhatWasTypedStays(String field, String typed, String said) {
        send(guest, form("street", "保留下来的街道", field, typed))
                .then()
                .statusCode(422)
                .body(containsString(said))
                .body(containsString("保留下来的街道"));
    }

    @Test
    void aLeakIsNeverTakenAsAForm() {
        String text = "厨房里有味道 " + UnguessableId.next();

        send(guest, form("category", "LEAK", "safe", "1", "text", text))
                .then()
                .statusCode(422)
                .body(containsString("先别填表"))
                .body(containsString("tel:96677"));

        assertThat(orders(text)).isZero();
    }

    @Test
    void wordsOfALeakAreTakenOnlyAfterTheWordThatNoneIsThereNow() {
        String text = "上个月报漏气，来的人态度不好 " + UnguessableId.next();

        send(guest, form("text", text))
                .then()
                .statusCode(422)
                .body(containsString("先别填表"))
                .body(containsString("name=\"safe\""));
        assertThat(orders(text)).isZero();

        link(send(guest, form("text", text, "safe", "1")));
        assertThat(orders(text)).isEqualTo(1);
    }

    @Test
    void aFormThatIsSentAgainIsTheSame() {
        Map<String, String> form = form("sending", UnguessableId.next());
        form.put("text", "同一件事 " + UnguessableId.next());

        assertThat(link(send(guest, form))).isEqualTo(link(send(guest, form)));
        assertThat(orders(form.get("text"))).isEqualTo(1);
    }

    @Test
    void oneTelephoneWritesFiveTimesAnHour() {
        for (int i = 0; i < 5; i++) {
            link(send(guest, form()));
        }

        send(guest, form()).then().statusCode(429);
        link(send(guest, form("phone", TestPhones.next().number())));
    }

    @Test
    void anAccountThatAGuestNamesTellsTheBranchAndHangsOnNothing() {
        given.run("update account set street = '大溪沟街道' where id = ?", account.id());
        String link = link(send(guest, form("account", account.number())));

        ComplaintProgress progress = complaints.progress(key(link), null);
        assertThat(progress.order().accountId()).isNull();
        assertThat(progress.order().place().street()).isEqualTo("大溪沟街道");
        assertThat(progress.complaint().claimedNumber()).isEqualTo(account.number());
        guest.get(link).then().body(not(containsString("大溪沟街道")));
    }

    @Test
    void aResidentTypesNothingThatIsKnown() {
        Visitor resident = resident();
        resident.get("/complaints/new")
                .then()
                .body(containsString(account.number()))
                .body(containsString("*伟"))
                .body(containsString(account.phone().substring(0, 3) + "****"))
                .body(not(containsString("测试伟")))
                .body(not(containsString(account.phone())));

        String link =
                link(
                        send(
                                resident,
                                form(
                                        "account",
                                        account.number(),
                                        "name",
                                        "",
                                        "phone",
                                        "",
                                        "district",
                                        "")));

        ComplaintProgress progress =
                complaints.progress(key(link), sessions.residentId(new Phone(account.phone())));
        assertThat(progress.order().accountId()).isEqualTo(account.id());
        assertThat(progress.order().contact().name()).isEqualTo("测试伟");
        assertThat(progress.order().contact().phone()).isEqualTo(account.phone());
        resident.get(link).then().statusCode(200);
        guest.get(link).then().statusCode(404).body(containsString("这个链接打不开"));
        String other = given.account().phone();
        new Visitor(TestPhones.nextAddress())
                .with(sessions.resident(new Phone(other)))
                .get(link)
                .then()
                .statusCode(404);
    }

    @Test
    void aResidentNamesNoAccountOfOthers() {
        send(resident(), form("account", given.account().number())).then().statusCode(404);
    }

    @Test
    void aLineOfABillIsWhatItIsAbout() {
        Visitor resident = resident();
        long bill = given.bill(account, LocalDate.of(2026, 11, 30), 12_345, 0);
        given.run(
                "insert into bill_line (bill_id, line_no, kind, from_day, to_day, quantity,"
                        + " unit_price_fen, amount_fen) values (?, 1, 'GARBAGE', '2026-09-12',"
                        + " '2026-11-10', 2, 800, 1600)",
                bill);
        String about = "?bill=" + PublicId.BILL.of(bill) + "&line=1";

        resident.get("/me/bills/" + PublicId.BILL.of(bill))
                .then()
                .body(containsString("/messages/new" + about.replace("&", "&amp;")));
        resident.get("/messages/new" + about)
                .then()
                .statusCode(200)
                .body(containsString("16.00"))
                .body(containsString("value=\"BILLING\" selected"));
        String link =
                link(
                        send(
                                resident,
                                form(
                                        "kind",
                                        "QUESTION",
                                        "category",
                                        "BILLING",
                                        "account",
                                        account.number(),
                                        "bill",
                                        PublicId.BILL.of(bill),
                                        "line",
                                        "1")));
        assertThat(given.text("select bill_line from complaint where link = ?", key(link)))
                .isEqualTo("1");

        guest.get("/messages/new" + about)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Fmessages%2Fnew%3Fbill"));
        account = given.account();
        resident().get("/messages/new" + about).then().statusCode(404);
    }

    @Test
    void aVisitIsWhatItIsAbout() {
        Visitor resident = resident();
        String link = link(send(resident, form("account", account.number())));
        long order =
                complaints
                        .progress(key(link), sessions.residentId(new Phone(account.phone())))
                        .order()
                        .orderId();
        String about = "?order=" + PublicId.WORK_ORDER.of(order);

        resident.get("/complaints/new" + about)
                .then()
                .statusCode(200)
                .body(containsString("value=\"DESK\" selected"));
        account = given.account();
        resident().get("/complaints/new" + about).then().statusCode(404);
    }

    @Test
    void aPhotoGoesWithoutItsPlaceAndIsSeenByItsCustomerAndTheDeskOnly() {
        String link =
                link(send(guest, form(), Map.of("IMG.jpg", TestPictures.fromPhone(400, 200, 1))));
        String page = guest.get(link).then().extract().asString();
        Matcher photo = Pattern.compile("/photos/(fil_[0-9A-Z]{13})/small").matcher(page);
        assertThat(photo.find()).isTrue();
        String id = photo.group(1);

        byte[] seen =
                guest.get(link + "/photos/" + id)
                        .then()
                        .statusCode(200)
                        .contentType("image/jpeg")
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asByteArray();
        assertThat(new String(seen, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(TestPictures.LONGITUDE, StandardCharsets.ISO_8859_1));
        guest.get(link + "/photos/" + id + "/small").then().statusCode(200);
        guest.get(link(send(guest, form())) + "/photos/" + id).then().statusCode(404);

        long order = complaints.progress(key(link), null).order().orderId();
        String desk = "/staff/complaints/" + PublicId.WORK_ORDER.of(order) + "/photos/" + id;
        guest.get(desk).then().statusCode(303);
        new Visitor("198.51.100.9")
                .with(staff.signedIn(StaffRole.FINANCE))
                .get(desk)
                .then()
                .statusCode(403);
        new Visitor("198.51.100.9")
                .with(staff.signedIn(StaffRole.AGENT))
                .get(desk)
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where subject_id = ? and action ="
                                        + " 'complaint.photo-looked-at'",
                                order))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoPhotoIsSaidBesideTheField() {
        send(guest, form(), Map.of("a.jpg", "<html>".getBytes(StandardCharsets.US_ASCII)))
                .then()
                .statusCode(422)
                .body(containsString("照片请用 JPEG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000", "x", "new2"})
    void aLinkThatIsNoneOpensNothing(String key) {
        guest.get("/complaints/" + key).then().statusCode(404);
        guest.post("/complaints/" + key + "/not-solved", Map.of("words", "还没有解决"))
                .then()
                .statusCode(404);
    }

    @Test
    void allOfItIsThereInEnglish() {
        guest.get("/language?to=en&back=%2F");
        guest.get("/complaints/new")
                .then()
                .body(containsString("Make a complaint"))
                .body(not(containsString("complaint:")));
        String link = link(send(guest, form("text", "Two hours in the queue, no reason given")));

        guest.get(link).then().body(containsString("Thursday 26 November"));
        assertThat(complaints.progress(key(link), null).order().contact().language())
                .isEqualTo("en");
    }
}
