package org.hearth.webhook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.platform.outbox.PublicEvents;
import org.hearth.platform.outbox.TestEvents;
import org.junit.jupiter.api.Test;

/** What the contract offers to partners happens, and what happens is in the contract. */
@QuarkusTest
class EventTypesTest {

    @Inject @All List<PublicEvents> rooms;

    @Test
    void an_endpoint_is_offered_the_events_that_there_are() {
        Set<String> offered = Set.of(EndpointRequest.TYPE.replace("\\.", ".").split("\\|"));

        assertThat(offered).containsExactlyInAnyOrderElementsOf(published());
    }

    @Test
    void the_contract_names_each_type_and_says_what_its_data_is() throws Exception {
        JsonNode event =
                new ObjectMapper(new YAMLFactory())
                        .readTree(given().get("/openapi").asString())
                        .at("/components/schemas/Event/properties");

        for (String type : published()) {
            assertThat(event.at("/type/description").asText()).contains("`" + type + "`");
            assertThat(event.at("/data/description").asText()).contains("`" + type + "`");
        }
    }

    private Set<String> published() {
        Set<String> types = new TreeSet<>();
        rooms.forEach(room -> types.addAll(room.types()));
        types.remove(TestEvents.TYPE);
        return types;
    }
}
