package org.hearth.payment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An instant of the last 31 days; five minutes ahead are allowed for clocks that differ. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PaidRecently.Check.class)
@interface PaidRecently {

    String message() default "{hearth.paid-recently}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Check implements ConstraintValidator<PaidRecently, OffsetDateTime> {

        private static final Duration PAST = Duration.ofDays(31);
        private static final Duration AHEAD = Duration.ofMinutes(5);

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(OffsetDateTime value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Instant now = clock.instant();
            Instant paid = value.toInstant();
            return !paid.isBefore(now.minus(PAST)) && !paid.isAfter(now.plus(AHEAD));
        }
    }
}
