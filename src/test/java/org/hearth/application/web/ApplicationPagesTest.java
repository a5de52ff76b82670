package org.hearth.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applying, handing papers in, and the desk that checks them. */
@QuarkusTest
class ApplicationPagesTest {

    @Inject Given given;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;

    private final Phone phone = TestPhones.next();
    private Visitor resident;
    private AccountRow account;

    @BeforeEach
    void aResident() {
        resident = visitor().with(sessions.resident(phone));
        account = given.account();
        given.follows(sessions.residentId(phone), account);
    }

    private static Visitor visitor() {
        return new Visitor(TestPhones.nextAddress());
    }

    private Map<String, String> transfer() {
        Map<String, String> form = new HashMap<>();
        form.put("account", PublicId.ACCOUNT.of(account.id()));
        form.put("phone", phone.number());
        form.put("holderKind", "PERSON");
        form.put("holderName", "李新主");
        form.put("holderPhone", TestPhones.next().number());
        return form;
    }

    private Response apply(
            String service, Map<String, String> form, String field, Map<String, byte[]> files) {
        String path = "/services/" + service + "/apply";
        assertThat(resident.get(path).statusCode()).isEqualTo(200);
        return resident.postFiles(path, form, field, files, resident.token());
    }

    private static String path(Response sent) {
        return sent.header("Location").replaceAll("^https?://[^/]*", "").replaceAll("\\?.*", "");
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void what_is_missing_is_shown_until_staff_accept_the_last_paper() throws IOException {
        Response sent = apply("transfer", transfer(), "IDENTITY_CARD", Map.of("card.png", photo()));
        assertThat(sent.statusCode()).isEqualTo(303);
        String mine = path(sent);
        assertThat(resident.get(mine).asString()).contains("还缺 2 份材料", "已交，待审核");

        String order = mine.split("/")[3];
        String desk = "/staff/applications/" + order;
        Visitor agent = visitor().with(staff.signedIn(StaffRole.AGENT));
        assertThat(agent.get("/staff/applications").asString()).contains(desk);
        String page = agent.get(desk).then().statusCode(200).extract().asString();
        String file =
                page.replaceAll(
                        "(?s).*href=\"(" + desk + "/papers/IDENTITY_CARD/[^\"]*)\".*", "$1");
        assertThat(agent.get(file).contentType()).startsWith("image/");
        assertThat(page).doesNotContain("李新主");

        agent.post(desk + "/papers/IDENTITY_CARD/accept", Map.of());
        assertThat(
                        agent.post(desk + "/papers/PROPERTY_PROOF/refuse", Map.of("reason", " "))
                                .statusCode())
                .isEqualTo(422);
        agent.post(desk + "/papers/PROPERTY_PROOF/refuse", Map.of("reason", "照片看不清"));
        assertThat(resident.get(mine).asString()).contains("没通过：照片看不清");
        assertThat(
                        resident.postFiles(
                                        mine,
                                        Map.of(),
                                        "PROPERTY_PROOF",
                                        Map.of("deed.png", photo()),
                                        resident.token())
                                .statusCode())
                .isEqualTo(303);
        agent.post(desk + "/papers/PROPERTY_PROOF/accept", Map.of());
        agent.post(desk + "/papers/NEW_HOLDER_IDENTITY/accept", Map.of());
        assertThat(resident.get(mine).asString()).contains("材料齐全");

        assertThat(agent.post(desk + "/arrival", Map.of()).statusCode()).isEqualTo(303);
        assertThat(agent.post(desk + "/steps/COUNTER", Map.of()).statusCode()).isEqualTo(303);
        assertThat(
                        given.text(
                                "select c.name from account a join customer c on c.id ="
                                        + " a.customer_id where a.id = ?",
                                account.id()))
                .isEqualTo("李新主");
    }

    /** The papers are completed where they are checked, not by a button beside them. */
    @Test
    void the_order_leads_staff_to_the_papers_and_does_not_complete_them_itself() {
        String order = path(apply("transfer", transfer(), "IDENTITY_CARD", Map.of())).split("/")[3];
        Visitor agent = visitor().with(staff.signedIn(StaffRole.AGENT));

        assertThat(agent.get("/staff/orders/" + order).asString())
                .contains("href=\"/staff/applications/" + order)
                .doesNotContain("complete-papers");
    }

    /** On a bad network the same form is sent again. */
    @Test
    void a_form_that_is_sent_twice_is_one_application() {
        Map<String, String> form = transfer();
        form.put("sending", UnguessableId.next());

        Response first = apply("transfer", form, "IDENTITY_CARD", Map.of());
        Response second = apply("transfer", form, "IDENTITY_CARD", Map.of());

        assertThat(path(second)).isEqualTo(path(first));
    }

    @Test
    void an_installation_is_asked_for_without_an_account() {
        Map<String, String> form = new HashMap<>();
        form.put("premises", "home");
        form.put("households", "1");
        form.put("district", "500103");
        form.put("street", "解放碑街道");
        form.put("detail", "8 号 1 单元 2-1");
        form.put("name", "王大伟");
        form.put("phone", phone.number());

        Response sent = apply("installation", form, "SKETCH", Map.of());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(resident.get(path(sent)).asString()).contains("还缺 3 份材料", "勘察设计");
        assertThat(resident.get(path(sent).replace("/application", "")).asString())
                .contains("手续还没齐全", path(sent));
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        Map<String, String> form = transfer();
        form.put("holderPhone", "12");

        Response again = apply("transfer", form, "IDENTITY_CARD", Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("请填 11 位手机号码。", "李新主");
    }

    @Test
    void an_account_of_others_and_a_foreign_application_do_not_exist() {
        Map<String, String> foreign = transfer();
        foreign.put("account", PublicId.ACCOUNT.of(given.account().id()));
        assertThat(apply("transfer", foreign, "IDENTITY_CARD", Map.of()).statusCode())
                .isEqualTo(422);

        String mine = path(apply("transfer", transfer(), "IDENTITY_CARD", Map.of()));
        Visitor stranger = visitor().with(sessions.resident(TestPhones.next()));
        Visitor elsewhere =
                visitor().with(staff.signedIn(staff.ofBranch("别处分公司", Set.of(), StaffRole.AGENT)));
        assertThat(stranger.get(mine).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/staff/applications/" + mine.split("/")[3]).statusCode())
                .isEqualTo(404);
    }
}
