package org.hearth.workorder.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.SeenOrder;

/** What was typed into a form about an order. */
record OrderForm(Map<String, String> fields) {

    static OrderForm empty() {
        return new OrderForm(Map.of());
    }

    static OrderForm of(MultivaluedMap<String, String> form) {
        return new OrderForm(
                form.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        field -> field.getValue().get(0).strip())));
    }

    /** Empty where nothing was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Null where nothing was typed. */
    String textOrNull(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    SeenOrder seen(long orderId) {
        return new SeenOrder(orderId, textOrNull("seen"), textOrNull("sending"));
    }

    /** Whether it was sent from the page of who goes there. */
    boolean fromVisit() {
        return text("at").equals("visit");
    }

    /** Day and time of an agreement; empty where they are none. */
    Optional<Instant> agreedAt() {
        try {
            return Optional.of(
                    LocalDate.parse(text("agree-day"))
                            .atTime(LocalTime.parse(text("agree-time")))
                            .atZone(UtilityClock.ZONE)
                            .toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
