package org.hearth.application.web;

import org.jboss.resteasy.reactive.RestForm;

/** Who takes an account over, as staff type it. */
public class HolderForm {

    @RestForm String holderKind;
    @RestForm String holderName;
    @RestForm String holderPhone;
    @RestForm String keepFollowers;

    ApplyForm apply() {
        ApplyForm form = new ApplyForm();
        form.holderKind = holderKind;
        form.holderName = holderName;
        form.holderPhone = holderPhone;
        form.keepFollowers = keepFollowers;
        return form;
    }

    boolean keeps() {
        return keepFollowers != null;
    }
}
