package org.hearth.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what was published; events are kept, and outlive the version that wrote them. */
@ApplicationScoped
public class EventPayload {

    private final ObjectMapper lenient;

    EventPayload(ObjectMapper json) {
        this.lenient =
                json.copy()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    public <T> T read(String payload, Class<T> type) {
        try {
            return lenient.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName(), e);
        }
    }
}
