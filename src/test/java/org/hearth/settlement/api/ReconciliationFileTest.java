package org.hearth.settlement.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearth.Given;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that partners' systems really write, and those that are no book: each is told. */
@QuarkusTest
class ReconciliationFileTest {

    private static final String HEAD = "transactionNumber,accountNumber,amount,kind,occurredAt\n";
    private static final String LINE = "a,99999999999,100,payment,2026-11-23T16:59:58+08:00\n";
    private static final String PATH = "/partner/v1/reconciliations";

    @Inject Given given;
    @Inject ClientFixture clients;

    private Client client;
    private SettlementCalls bank;

    @BeforeEach
    void aBank() {
        client = clients.aClient();
        bank = new SettlementCalls(Tokens.of(client));
    }

    @AfterEach
    void nothingIsLeftOfWhatWasRefused() {
        assertThat(
                        given.count(
                                "select count(*) from reconciliation where partner_id = ?"
                                        + " and state = 'RECEIVING'",
                                client.partnerId()))
                .isZero();
    }

    private ValidatableResponse csv(String text, long count, long total) {
        return csv("text/csv", text.getBytes(StandardCharsets.UTF_8), count, total);
    }

    private ValidatableResponse csv(String type, byte[] body, long count, long total) {
        return sending(type)
                .body(body)
                .post(PATH + "?businessDate=2026-11-23&count={count}&total={total}", count, total)
                .then();
    }

    private ValidatableResponse json(String text) {
        return sending("application/json").body(text).post(PATH).then();
    }

    private RequestSpecification sending(String type) {
        return bank.wrong().accept("application/json").header("Content-Type", type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "windows line ends, text/csv, UTF-8, '', '\r\n'",
        "a byte order mark, text/csv, UTF-8, '\uFEFF', '\n'",
        "no end of the last line, text/csv; charset=utf-8, UTF-8, '', '\n'",
        "GBK when declared, text/csv; charset=GBK, GBK, '', '\n'",
        "GB18030 when declared, text/csv; charset=gb18030, GB18030, '', '\r\n'"
    })
    void a_file_may_have(String what, String type, String charset, String mark, String end) {
        String text = (mark + HEAD + LINE).replace("\n", end);
        if (what.startsWith("no end")) {
            text = text.stripTrailing();
        }

        csv(type, text.getBytes(Charset.forName(charset)), 1, 100)
                .statusCode(201)
                .body("count", equalTo(1))
                .body("partnerOnly.total", equalTo(100));
    }

    @Test
    void quoted_fields_and_empty_lines_are_read_as_such() {
        csv(
                        HEAD
                                + "\"a,\"\"1\"\"\",\"99999999999\",100,payment,2026-11-23T16:59:58+08:00\n\n",
                        1,
                        100)
                .statusCode(201);
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ?"
                                        + " and transaction_number = 'a,\"1\"'",
                                client.partnerId()))
                .isOne();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text in the amount          | a,99999999999,hundred,payment,2026-11-23T16:59:58+08:00 | lines[0].amount",
                "yuan instead of fen         | a,99999999999,1.00,payment,2026-11-23T16:59:58+08:00    | lines[0].amount",
                "a separator of thousands    | a,99999999999,'1 000',payment,2026-11-23T16:59:58+08:00 | lines[0].amount",
                "nothing paid                | a,99999999999,0,payment,2026-11-23T16:59:58+08:00       | lines[0].amount",
                "a negative amount           | a,99999999999,-100,payment,2026-11-23T16:59:58+08:00    | lines[0].amount",
                "an amount out of range      | a,99999999999,99999999999999999999,payment,2026-11-23T16:59:58+08:00 | lines[0].amount",
                "full-width digits           | a,99999999999,１００,payment,2026-11-23T16:59:58+08:00    | lines[0].amount",
                "an unknown kind             | a,99999999999,100,refund,2026-11-23T16:59:58+08:00      | lines[0].kind",
                "a kind in capitals          | a,99999999999,100,PAYMENT,2026-11-23T16:59:58+08:00     | lines[0].kind",
                "no transaction number       | ,99999999999,100,payment,2026-11-23T16:59:58+08:00      | lines[0].transactionNumber",
                "a Chinese number            | 号,99999999999,100,payment,2026-11-23T16:59:58+08:00     | lines[0].transactionNumber",
                "a space in the number       | a b,99999999999,100,payment,2026-11-23T16:59:58+08:00   | lines[0].transactionNumber",
                "a short account             | a,1234,100,payment,2026-11-23T16:59:58+08:00            | lines[0].accountNumber",
                "an account of letters       | a,account,100,payment,2026-11-23T16:59:58+08:00         | lines[0].accountNumber",
                "a time without its offset   | a,99999999999,100,payment,2026-11-23T16:59:58           | lines[0].occurredAt",
                "a day that is none          | a,99999999999,100,payment,2026-02-30T16:59:58+08:00     | lines[0].occurredAt",
                "a time beyond all times     | a,99999999999,100,payment,+999999999-12-31T23:59:59Z    | lines[0].occurredAt",
                "a time that is not kept     | a,99999999999,100,payment,2051-11-23T16:59:58+08:00     | lines[0].occurredAt",
                "a column too few            | a,99999999999,100,payment                               | lines[0]",
                "a column too many           | a,99999999999,100,payment,2026-11-23T16:59:58+08:00,x   | lines[0]"
            })
    void a_wrong_field_is_named(String what, String line, String field) {
        csv(HEAD + line + "\n", 1, 100)
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void of_many_wrong_lines_the_first_are_named() {
        csv(HEAD + "x\n".repeat(5_000), 5_000, 100)
                .statusCode(400)
                .body("violations", hasSize(20))
                .body("violations[19].field", equalTo("lines[19]"));
    }

    @Test
    void columns_have_their_names_and_their_order() {
        csv("accountNumber,transactionNumber,amount,kind,occurredAt\n" + LINE, 1, 100)
                .statusCode(400)
                .body("violations.field", contains("columns"));
        csv(LINE, 1, 100).statusCode(400).body("violations.field", contains("columns"));
        csv("", 0, 0).statusCode(400).body("code", equalTo("REQUEST_INVALID"));
    }

    @Test
    void a_file_without_its_figures_is_told_which() {
        sending("text/csv")
                .body(HEAD + LINE)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", contains("businessDate", "count", "total"));
        sending("text/csv")
                .body(HEAD + LINE)
                .post(PATH + "?businessDate=today&count=many&total=1.5")
                .then()
                .statusCode(400)
                .body("violations.field", contains("businessDate", "count", "total"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a,99999999999,100,payment,2026-11-23T16:59:58+08:00\n",
                "a,\"99999999999\"x,100,payment,2026-11-23T16:59:58+08:00\n"
            })
    void quotes_that_do_not_end_are_no_csv(String line) {
        csv(HEAD + line, 1, 100).statusCode(400).body("code", equalTo("BODY_UNREADABLE"));
    }

    @Test
    void bytes_of_another_charset_are_no_csv() {
        byte[] chinese = (HEAD + "号码,99999999999,100,payment,x\n").getBytes(Charset.forName("GBK"));

        csv("text/csv; charset=UTF-8", chinese, 1, 100)
                .statusCode(400)
                .body("code", equalTo("BODY_UNREADABLE"));
        csv("text/csv; charset=klingon", chinese, 1, 100)
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
    }

    @Test
    void ten_megabytes_of_one_line_are_no_csv() {
        csv(HEAD + "x".repeat(10_000_000), 1, 100)
                .statusCode(400)
                .body("code", equalTo("BODY_UNREADABLE"));
    }

    @Test
    void ten_megabytes_of_lines_within_quotes_are_no_csv() {
        csv(HEAD + "\"" + "x\n".repeat(5_000_000) + "\"", 1, 100)
                .statusCode(400)
                .body("code", equalTo("BODY_UNREADABLE"));
    }

    /** A quote amid a field, and doubled ones: the lines after them are lines all the same. */
    @Test
    void quotes_do_not_make_lines_of_a_long_file_one() {
        String line = "a\"%1$d,99999999999,100,payment,2026-11-23T16:59:58+08:00\n";
        String quoted = "\"a\"\"%1$d\",99999999999,100,payment,2026-11-23T16:59:58+08:00\n";
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 120; i++) {
            text.append((i % 2 == 0 ? line : quoted).formatted(i));
        }
        csv(text.toString(), 121, 12_000)
                .statusCode(422)
                .body("code", equalTo("TOTALS_WRONG"))
                .body("count", equalTo(120));
    }

    @Test
    void a_book_may_name_its_currency_and_no_other() {
        String text =
                "{\"businessDate\":\"2026-11-23\",\"currency\":\"%s\",\"count\":0,\"total\":0,"
                        + "\"lines\":[]}";
        json(text.formatted("USD")).statusCode(400).body("violations.field", contains("currency"));
        json(text.formatted("CNY")).statusCode(201);
    }

    @Test
    void ten_megabytes_of_one_text_are_no_book() {
        json("{\"businessDate\":\"" + "x".repeat(10_000_000) + "\"}")
                .statusCode(400)
                .body("code", equalTo("BODY_UNREADABLE"));
    }

    /** By a client that asks before it sends: one that does not finds the line closed. */
    @Test
    void a_file_beyond_all_measure_is_refused_before_it_is_sent() throws IOException {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write(
                            ("POST %s?businessDate=2026-11-23&count=1&total=100 HTTP/1.1\r\n"
                                            + "Host: localhost\r\nAuthorization: Bearer %s\r\n"
                                            + "Content-Type: text/csv\r\nContent-Length: %d\r\n"
                                            + "Expect: 100-continue\r\nConnection: close\r\n\r\n")
                                    .formatted(PATH, Tokens.of(client), 33 * 1024 * 1024)
                                    .getBytes(StandardCharsets.US_ASCII));

            String answer =
                    new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("BODY_TOO_LARGE");
        }
    }

    @Test
    void a_body_that_hides_its_length_is_bounded_too() {
        sending("application/json")
                .body(new ByteArrayInputStream(new byte[2_000_000]))
                .header("Idempotency-Key", "k")
                .post("/partner/v1/payments")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "1", "{", "{\"lines\":[}", "{} {}", "{\"count\":1,\"count\":1}"})
    void what_is_no_json_object_is_told(String text) {
        json(text).statusCode(400).body("code", equalTo("BODY_UNREADABLE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                                      | businessDate",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0}                               | lines",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0,\"lines\":[],\"colour\":1}     | colour",
                "{\"businessDate\":20261123,\"count\":0,\"total\":0,\"lines\":[]}                        | businessDate",
                "{\"businessDate\":\"2026-11-23\",\"count\":\"0\",\"total\":0,\"lines\":[]}              | count",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":1.5,\"lines\":[]}                | total",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":1e400,\"lines\":[]}              | total",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":99999999999999999999,\"lines\":[]} | total",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0,\"lines\":{}}                  | lines",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0,\"lines\":[1]}                 | lines[0]",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0,\"lines\":[{\"amount\":\"1\"}]} | lines[0].amount",
                "{\"businessDate\":\"2026-11-23\",\"count\":0,\"total\":0,\"lines\":[{\"Amount\":1}]}    | lines[0].Amount"
            })
    void a_wrong_member_is_named(String text, String field) {
        json(text)
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void other_types_are_told() {
        sending("application/xml").body("<book/>").post(PATH).then().statusCode(415);
    }

    @Test
    void a_number_said_a_thousand_times_is_one_payment() {
        csv(HEAD + LINE.repeat(1_000), 1_000, 100_000)
                .statusCode(201)
                .body("partnerOnly.count", equalTo(1_000))
                .body("openDifferences", equalTo(1_000));
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ?",
                                client.partnerId()))
                .isOne();
    }
}
