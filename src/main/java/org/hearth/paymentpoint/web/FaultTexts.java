package org.hearth.paymentpoint.web;

import java.util.List;
import org.hearth.paymentpoint.FaultAt;
import org.hearth.platform.html.FormErrors;

/** What is wrong with a point, in the words of the page. */
final class FaultTexts {

    private FaultTexts() {}

    /** Beside the field of each column; of several faults of one, the first. */
    static FormErrors errors(List<FaultAt> faults, PointDeskMessages texts) {
        FormErrors errors = new FormErrors();
        for (FaultAt fault : faults) {
            String field = fault.column().header();
            if (errors.of(field) == null) {
                errors.add(
                        field,
                        texts.fault_of(texts.column(fault.column()), texts.fault(fault.fault())));
            }
        }
        return errors;
    }
}
