package org.hearth.workorder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.hearth.platform.html.FormErrors;

/** What is wrong with a form before any step is taken. */
@ApplicationScoped
class StepChecks {

    private static final Set<String> HEARD = Set.of("solved", "not-solved", "not-reached");

    private final Clock clock;

    StepChecks(Clock clock) {
        this.clock = clock;
    }

    FormErrors errors(Step step, OrderForm form, WorkorderMessages texts) {
        FormErrors errors = new FormErrors();
        String field = step.path();
        int length = form.text(field).length();
        boolean notSolved = step == Step.CALL_BACK && form.text("heard").equals("not-solved");
        if (length == 0 && (step.worded() || notSolved)) {
            errors.add(field, texts.words_missing());
        }
        if (length > step.longest()) {
            errors.add(field, texts.words_long(step.longest()));
        }
        if (form.text("handle-note").length() > step.longest()) {
            errors.add("handle-note", texts.words_long(step.longest()));
        }
        if (step == Step.CALL_BACK && !HEARD.contains(form.text("heard"))) {
            errors.add("heard", texts.heard_missing());
        }
        if (step == Step.AGREE
                && form.agreedAt().filter(at -> at.isAfter(clock.instant())).isEmpty()) {
            errors.add("agree-day", texts.agree_wrong());
        }
        return errors;
    }
}
