package org.hearth.inspection.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.platform.id.UnguessableId;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What was typed into a form whose fields depend on the order, by their names. */
public record TypedForm(Map<String, String> fields) {

    static TypedForm empty() {
        return new TypedForm(Map.of());
    }

    static TypedForm of(MultipartFormDataInput sent) {
        Map<String, String> fields = new HashMap<>();
        sent.getValues()
                .forEach(
                        (name, values) ->
                                values.stream()
                                        .filter(value -> !value.isFileItem())
                                        .map(FormValue::getValue)
                                        .findFirst()
                                        .ifPresent(value -> fields.put(name, value.strip())));
        return new TypedForm(fields);
    }

    /** Empty where nothing was typed. */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    public String text(String name, Object of) {
        return text(name + "-" + of);
    }

    public boolean is(String name, Object of, String value) {
        return text(name, of).equals(value);
    }

    String textOrNull(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The name of this sending; a new one where the form has none. */
    String sending() {
        String sending = text("sending");
        return sending.matches(UnguessableId.PATTERN) ? sending : UnguessableId.next();
    }
}
