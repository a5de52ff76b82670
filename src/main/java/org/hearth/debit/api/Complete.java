package org.hearth.debit.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A collected item names its amount and no reason; the others name a reason. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Complete.Check.class)
@interface Complete {

    String message() default "{hearth.debit-result}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Complete, DebitResultRequest> {

        @Override
        public boolean isValid(DebitResultRequest result, ConstraintValidatorContext context) {
            if (result == null || result.result() == null) {
                return true;
            }
            boolean collected = result.result().equals("collected");
            if (collected && result.amount() == null) {
                return wrong("amount", context);
            }
            return collected == (result.reason() == null) || wrong("reason", context);
        }

        private static boolean wrong(String field, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
