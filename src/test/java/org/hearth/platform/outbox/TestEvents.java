package org.hearth.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;

/** Events of a type that only tests publish. */
@Singleton
public class TestEvents implements PublicEvents {

    public static final String TYPE = "test.happened";

    public record Payload(long subject) {}

    private final ObjectMapper json;

    TestEvents(ObjectMapper json) {
        this.json = json;
    }

    static long subject(PartnerEvent event) {
        return ((Payload) event.envelope().data()).subject();
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Object data(String type, String payload) {
        try {
            return json.readValue(payload, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
