package org.hearth.debit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.debit.DebitFixture.collected;
import static org.hearth.debit.DebitFixture.failed;
import static org.hearth.debit.DebitFixture.returned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.debit.DebitFixture;
import org.hearth.debit.DebitReason;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.partner.ClientFixture;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resident reads of a debit before and after it happens. */
@QuarkusTest
class AnnouncedDebitPagesTest {

    private static final String TOLD = "将于 11 月 26 日（周四） 代扣 128.40 元";

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject TestSessions sessions;
    @Inject Payments payments;
    @Inject TestClock clock;

    private ClientFixture.Client bank;
    private AccountRow account;
    private long bill;
    private Phone phone;

    @BeforeEach
    void aHouseholdThatIsToBeDebited() {
        bank = clients.aClient();
        account = debits.household(bank);
        bill = given.bill(account, LocalDate.of(2026, 11, 30), 12_840, 0);
        phone = TestPhones.next();
        given.follows(sessions.residentId(phone), account);
        debits.announce();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "bill", "/me/debit"})
    void isToldBeforeItHappensAndUntilWhenToPayOtherwise(String page) {
        assertThat(read(page))
                .contains(TOLD)
                .contains("从测试银行 ****5678 扣款。")
                .contains("您在 11 月 25 日 20:00 之前自己缴清，这次就不再扣。");
    }

    @Test
    void readsTheSameInEnglish() {
        assertThat(
                        text(
                                given().cookie(sessions.resident(phone))
                                        .cookie("hearth-locale", "en")
                                        .get("/me")
                                        .asString()))
                .contains("128.40 yuan will be debited on Thursday 26 November")
                .contains("From Test Bank ****5678. Pay it yourself before 25 November, 20:00");
    }

    @Test
    void isToldAfterPayingThatNothingWillBeDebited() {
        pay(12_840);

        assertThat(read("/me")).contains("已缴清，11 月 26 日（周四） 的代扣不会进行。").doesNotContain(TOLD);
        assertThat(read("bill")).doesNotContain(TOLD);
    }

    @Test
    void isToldTheRestAfterPayingInPart() {
        pay(2_840);

        assertThat(read("/me")).contains("代扣 100.00 元");
    }

    @Test
    void isToldThatTheBankHasItAfterTheCutOff() {
        debits.cutOff();

        assertThat(read("/me")).contains(TOLD, "已交给银行，不能再改");
    }

    @Test
    void isToldWhenAFailedDebitIsTriedAgain() {
        debits.cutOff();
        debits.at("2026-11-26T16:00:00+08:00");
        debits.report(bank, failed(debits.itemsOf(bank).get(0), DebitReason.INSUFFICIENT_FUNDS));

        assertThat(read("/me/debit")).contains("将于 11 月 29 日（周日） 再扣一次").contains("未扣成", "余额不足");
        assertThat(read("/me")).doesNotContain(TOLD);
    }

    @Test
    void findsADebitAndItsReturnInTheRecord() {
        debits.cutOff();
        debits.at("2026-11-26T16:00:00+08:00");
        debits.report(bank, collected(debits.itemsOf(bank).get(0)));
        assertThat(read("/me/debit")).contains("已扣款", "128.40 元");
        assertThat(read("/me")).contains("测试银行 · 代扣");

        debits.report(bank, returned(debits.itemsOf(bank).get(0), DebitReason.OTHER));

        assertThat(read("/me/debit")).contains("已退回");
        assertThat(read("/me")).contains("您还欠");
    }

    @Test
    void anotherResidentReadsNothingOfIt() {
        Cookie stranger = sessions.resident(TestPhones.next());

        assertThat(text(given().cookie(stranger).get("/me/debit").asString()))
                .doesNotContain("128.40", "****5678");
    }

    private void pay(long fen) {
        payments.collect(
                new CollectPayment(
                        given.bank(),
                        Actor.client("test"),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        account.number(),
                        fen,
                        LocalDate.now(clock),
                        clock.instant(),
                        Channel.COUNTER,
                        Tender.CASH,
                        null,
                        null,
                        null,
                        null));
    }

    private String read(String page) {
        String path = page.equals("bill") ? "/me/bills/" + PublicId.BILL.of(bill) : page;
        return text(
                given().cookie(sessions.resident(phone))
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&#32;", " ").replaceAll("\\s+", " ");
    }
}
