package org.hearth.platform.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of events that partners may read, and who shapes each. */
@ApplicationScoped
class EventTypes {

    private final Map<String, PublicEvents> byType = new HashMap<>();

    EventTypes(@All List<PublicEvents> rooms) {
        rooms.forEach(room -> room.types().forEach(type -> byType.put(type, room)));
    }

    Set<String> all() {
        return byType.keySet();
    }

    Object data(String type, String payload) {
        return byType.get(type).data(type, payload);
    }
}
