package org.hearth.servicetime.web;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.platform.html.FormErrors;
import org.hearth.servicetime.Ruling;

/** What staff say of days, as it was typed. */
public class RulingForm {

    static final int LONGEST_REASON = 100;

    @FormParam("first")
    String first;

    @FormParam("last")
    String last;

    @FormParam("ruling")
    String ruling;

    @FormParam("reason")
    String reason;

    static RulingForm empty() {
        return new RulingForm();
    }

    public String first() {
        return first == null ? "" : first.strip();
    }

    public String last() {
        return last == null ? "" : last.strip();
    }

    public String reason() {
        return reason == null ? "" : reason.strip();
    }

    public boolean says(Ruling asked) {
        return ruling().filter(asked::equals).isPresent();
    }

    Optional<Ruling> ruling() {
        return Arrays.stream(Ruling.values())
                .filter(known -> known.name().equals(ruling))
                .findFirst();
    }

    Optional<LocalDate> firstDay() {
        return day(first());
    }

    /** The first day where no last one was typed. */
    Optional<LocalDate> lastDay() {
        return last().isEmpty() ? firstDay() : day(last());
    }

    FormErrors check(ServiceTimeMessages texts) {
        FormErrors errors = new FormErrors();
        if (firstDay().isEmpty()) {
            errors.add("first", texts.day_wrong());
        }
        if (lastDay().isEmpty() && !last().isEmpty()) {
            errors.add("last", texts.day_wrong());
        }
        if (ruling().isEmpty()) {
            errors.add("ruling", texts.ruling_missing());
        }
        if (reason().isEmpty() || reason().length() > LONGEST_REASON) {
            errors.add("reason", texts.reason_wrong(LONGEST_REASON));
        }
        return errors;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typedOtherwise) {
            return Optional.empty();
        }
    }
}
