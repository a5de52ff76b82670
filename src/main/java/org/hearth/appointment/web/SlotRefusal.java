package org.hearth.appointment.web;

import java.util.List;
import java.util.Optional;
import org.hearth.appointment.AppointmentError;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.http.Language;

/** What a form says when the chosen time cannot be had: the next free times, at once. */
final class SlotRefusal {

    private static final String FIELD = "slots";

    private final VisitWords words;

    SlotRefusal(Language language) {
        this.words = new VisitWords(language);
    }

    /** Empty for a refusal that is not about the time; the page shows its reason itself. */
    FormErrors errors(BusinessException refusal) {
        FormErrors errors = new FormErrors();
        if (refusal.code() == AppointmentError.SLOT_TAKEN) {
            errors.add(FIELD, taken(refusal));
        } else if (refusal.code() == AppointmentError.SLOT_NOT_OFFERED) {
            errors.add(FIELD, words.texts().slot_not_offered());
        }
        return errors;
    }

    private String taken(BusinessException refusal) {
        List<VisitTime> next =
                ((List<?>) refusal.details().get("nextFree"))
                        .stream()
                                .map(written -> VisitTime.parse((String) written))
                                .flatMap(Optional::stream)
                                .toList();
        return next.isEmpty()
                ? words.texts().slot_taken_none()
                : words.texts().slot_taken(words.list(next));
    }
}
