package org.hearth.paymentpoint.api;

import jakarta.validation.ConstraintValidatorContext;

/** Refuses one field of what is checked as a whole. */
final class FieldRefusal {

    private FieldRefusal() {}

    /**
     * @return false, for the check to answer
     */
    static boolean refuse(ConstraintValidatorContext context, String field, String message) {
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
