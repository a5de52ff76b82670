package org.hearth.appointment.web;

import java.util.Optional;
import org.hearth.appointment.VisitTime;
import org.hearth.identity.Phone;
import org.hearth.platform.html.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a visit as it was sent. */
public class BookForm {

    private static final int NOTE = 500;

    @RestForm String account;
    @RestForm String meter;
    @RestForm String fault;
    @RestForm String hose;
    @RestForm String slot;
    @RestForm String phone;
    @RestForm String note;

    /** Sent with the second step, when everything was shown once more. */
    @RestForm String confirmed;

    TypedAnswers answers() {
        return new TypedAnswers(meter, fault, hose);
    }

    String typedNote() {
        return note == null ? "" : note.strip();
    }

    Optional<VisitTime> time() {
        return VisitTime.parse(slot);
    }

    FormErrors errors(AppointmentMessages texts) {
        FormErrors errors = new FormErrors();
        if (time().isEmpty()) {
            errors.add("slots", texts.slot_missing());
        }
        if (Phone.in(phone).isEmpty()) {
            errors.add("phone", texts.phone_wrong());
        }
        if (typedNote().length() > NOTE) {
            errors.add("note", texts.note_long());
        }
        return errors;
    }
}
