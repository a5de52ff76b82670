package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeveloperPagesTest {

    private static final Path CHINESE = Path.of("web", "messages", "contract.properties");

    @Nested
    class ADeveloper {

        @Test
        void reads_the_guide_and_finds_the_contract_from_it() {
            String guide = page("/developers", "zh-CN");

            assertThat(guide)
                    .contains("合作方开发指南", "/oauth/token", "&lt;&lt;EOF", "{\"transactionNumber\"")
                    .contains("href=\"/developers/contract\"", "href=\"/openapi\"");
            assertThat(page("/developers", "en")).contains("The first payment");
        }

        @Test
        void finds_every_call_with_its_scope_and_errors() {
            String contract = page("/developers/contract", "en");

            assertThat(contract)
                    .contains("POST /partner/v1/payments", "payments:write")
                    .contains("GET /partner/v1/accounts/{accountNumber}", "bills:read")
                    .contains("href=\"/problems/bill-changed\"")
                    .contains("Collect a payment");
        }

        @Test
        void reads_what_holds_for_all_calls_in_both_languages() {
            assertThat(page("/developers/contract", "en"))
                    .contains("What holds for all calls", "name it when you ask the utility");
            assertThat(page("/developers/contract", "zh-CN"))
                    .contains("每个答复都带 <code>Request-Id</code>", "RFC 9421", "RFC 8705")
                    .doesNotContain("name it when you ask the utility");
        }

        @Test
        void finds_how_to_sign_from_the_guide() {
            assertThat(page("/developers", "en")).contains("href=\"/developers/signing\"");
            assertThat(page("/developers/signing", "zh-CN"))
                    .contains("private_key_jwt", "&lt;&lt;EOF", "Signature-Input", "换钥");
        }

        @Test
        void reads_it_in_chinese() {
            assertThat(page("/developers/contract", "zh-CN"))
                    .contains("把客户付的钱入账", "分：12830 即 128.30 元")
                    .doesNotContain("Collect a payment");
        }

        @Test
        void reads_what_changed_between_versions() {
            assertThat(page("/developers", "en")).contains("href=\"/developers/changes\"");
            assertThat(page("/developers/changes", "en"))
                    .contains("<h2>1.0</h2>", "take back a payment in full on its day");
            assertThat(page("/developers/changes", "zh-CN")).contains("<h2>1.0</h2>", "冲正：");
        }

        @Test
        void finds_a_page_behind_each_error_that_a_call_may_answer() {
            Matcher link =
                    Pattern.compile("href=\"(/problems/[^\"]+)\"")
                            .matcher(page("/developers/contract", "en"));
            Set<String> pages = new TreeSet<>();
            while (link.find()) {
                pages.add(link.group(1));
            }

            assertThat(pages).hasSizeGreaterThan(30);
            assertThat(pages)
                    .allSatisfy(problem -> assertThat(page(problem, "zh-CN")).contains("<h1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"zh-CN", "en"})
        void is_led_nowhere_by_no_link_within_the_page(String language) {
            String contract = page("/developers/contract", language);
            Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(contract);

            assertThat(link.find()).isTrue();
            do {
                assertThat(contract).contains("id=\"" + link.group(1) + "\"");
            } while (link.find());
        }
    }

    @Nested
    class TheChineseContract {

        @Test
        void has_each_text_of_the_contract_and_no_other() throws IOException {
            Properties chinese = new Properties();
            try (Reader file = Files.newBufferedReader(CHINESE)) {
                chinese.load(file);
            }

            assertThat(chinese.stringPropertyNames()).isEqualTo(texts());
        }

        private static Set<String> texts() throws IOException {
            JsonNode contract =
                    new ObjectMapper()
                            .readTree(
                                    given().accept("application/json").get("/openapi").asString());
            Set<String> keys = new TreeSet<>();
            add("info.description", contract.path("info"), keys);
            contract.path("tags")
                    .forEach(
                            tag -> {
                                String key = "tag." + tag.path("name").asText().replace(' ', '-');
                                keys.add(key);
                                keys.add(key + ".description");
                            });
            contract.path("paths")
                    .forEach(path -> path.forEach(operation -> collectCall(operation, keys)));
            contract.path("components")
                    .path("schemas")
                    .properties()
                    .forEach(schema -> collect(schema.getKey(), schema.getValue(), keys));
            return keys;
        }

        private static void collectCall(JsonNode operation, Set<String> keys) {
            String id = operation.path("operationId").asText();
            keys.add(id + ".summary");
            keys.add(id + ".description");
            operation
                    .path("parameters")
                    .forEach(
                            parameter ->
                                    add(
                                            id + "." + parameter.path("name").asText(),
                                            parameter,
                                            keys));
            collect(
                    id,
                    operation
                            .path("requestBody")
                            .path("content")
                            .path("application/x-www-form-urlencoded")
                            .path("schema"),
                    keys);
            operation
                    .path("responses")
                    .properties()
                    .forEach(
                            answer -> {
                                if (!answer.getValue()
                                        .path("content")
                                        .has("application/problem+json")) {
                                    add(id + "." + answer.getKey(), answer.getValue(), keys);
                                }
                            });
        }

        private static void collect(String name, JsonNode schema, Set<String> keys) {
            add(name, schema, keys);
            schema.path("properties")
                    .properties()
                    .forEach(field -> add(name + "." + field.getKey(), field.getValue(), keys));
        }

        private static void add(String key, JsonNode described, Set<String> keys) {
            if (described.has("description")) {
                keys.add(key);
            }
        }
    }

    private static String page(String path, String language) {
        return given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }
}
