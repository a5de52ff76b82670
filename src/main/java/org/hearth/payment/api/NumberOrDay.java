package org.hearth.payment.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of a method's first two parameters is there: which payments are meant. An empty number is
 * none, and must not be answered with a whole day as if it had been found.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumberOrDay.Check.class)
@interface NumberOrDay {

    String message() default "{hearth.number-or-day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    class Check implements ConstraintValidator<NumberOrDay, Object[]> {

        @Override
        public boolean isValid(Object[] parameters, ConstraintValidatorContext context) {
            if (parameters[0] != null || parameters[1] != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addParameterNode(0)
                    .addConstraintViolation();
            return false;
        }
    }
}
