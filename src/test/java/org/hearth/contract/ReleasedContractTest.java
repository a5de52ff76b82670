package org.hearth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The contract breaks no program that was built against the last released one. A release copies the
 * contract over {@code openapi/released/partner.yaml}.
 */
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("openapi", "released", "partner.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void programs_built_against_the_last_release_still_work() throws IOException {
        assertThat(Breaks.between(Files.readString(RELEASED), Files.readString(Contract.FILE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paths/~1partner~1v1~1payments~1{paymentId}",
                "/paths/~1partner~1v1~1payments/post",
                "/paths/~1partner~1v1~1payments/post/responses/201",
                "/components/schemas/PaymentRequest/properties/quoteId",
                "/components/schemas/Payment/properties/receiptNumber",
            })
    void what_is_gone_is_a_break(String pointer) throws IOException {
        JsonNode changed = released();
        JsonPointer gone = JsonPointer.compile(pointer);
        JsonNode holder = changed.at(gone.head());
        assertThat(holder.has(gone.last().getMatchingProperty())).isTrue();
        ((ObjectNode) holder).remove(gone.last().getMatchingProperty());

        assertThat(Breaks.between(text(released()), text(changed))).isNotEmpty();
    }

    @Test
    void a_field_that_requests_must_now_have_is_a_break() throws IOException {
        JsonNode changed = released();
        ((ArrayNode) changed.at("/components/schemas/PaymentRequest/required")).add("pointCode");

        assertThat(Breaks.between(text(released()), text(changed)))
                .anyMatch(line -> line.contains("POST /partner/v1/payments"));
    }

    @Test
    void a_value_that_requests_may_no_longer_have_is_a_break() throws IOException {
        JsonNode changed = released();
        ((ArrayNode) changed.at("/components/schemas/PaymentRequest/properties/tender/enum"))
                .remove(0);

        assertThat(Breaks.between(text(released()), text(changed)))
                .anyMatch(line -> line.contains("POST /partner/v1/payments"));
    }

    /** The contract says that answers grow, in fields and in values. */
    @Test
    void what_answers_have_besides_is_none() throws IOException {
        JsonNode changed = released();
        JsonNode payment = changed.at("/components/schemas/Payment");
        ((ObjectNode) payment.path("properties")).putObject("colour").put("type", "string");
        ((ArrayNode) payment.path("required")).add("colour");
        ((ArrayNode) payment.at("/properties/tender/enum")).add("gold");

        assertThat(Breaks.between(text(released()), text(changed))).isEmpty();
    }

    private static JsonNode released() throws IOException {
        return YAML.readTree(Files.readString(RELEASED));
    }

    private static String text(JsonNode contract) throws IOException {
        return YAML.writeValueAsString(contract);
    }
}
