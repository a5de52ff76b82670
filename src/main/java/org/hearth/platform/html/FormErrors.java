package org.hearth.platform.html;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the order of its fields. Shown by {@code errorSummary}. */
public final class FormErrors {

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param message a sentence in the visitor's language that says how to mend it
     */
    public FormErrors add(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** The message beside this field; null where the field is right. */
    public String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
