package org.hearth.paymentpoint.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.DateTimeException;
import org.hearth.paymentpoint.Position;

/**
 * What single parameters cannot tell: that a position is whole and in the country, that a distance
 * has one to count from, and that a time is one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentSearch.Check.class)
@interface ConsistentSearch {

    String message() default "{hearth.position}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ConsistentSearch, PointSearchRequest> {

        private static final int WEST = 73;
        private static final int EAST = 136;
        private static final int SOUTH = 18;
        private static final int NORTH = 54;
        private static final String WHOLE = "{hearth.position-whole}";

        @Override
        public boolean isValid(PointSearchRequest asked, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean right = true;
            if ((asked.latitude == null) != (asked.longitude == null)) {
                right =
                        FieldRefusal.refuse(
                                context, asked.latitude == null ? "latitude" : "longitude", WHOLE);
            } else if (asked.latitude == null && asked.within != null) {
                right = FieldRefusal.refuse(context, "within", WHOLE);
            } else if (!inTheCountry(asked)) {
                right = FieldRefusal.refuse(context, "latitude", "{hearth.position}");
            }
            if (!isTime(asked)) {
                right = FieldRefusal.refuse(context, "openAt", "{hearth.open-at}");
            }
            return right;
        }

        private static boolean inTheCountry(PointSearchRequest asked) {
            Position position;
            try {
                position = asked.position();
            } catch (RuntimeException itsOwnFieldIsWrong) {
                return true;
            }
            if (position == null) {
                return true;
            }
            double north = position.latitude().doubleValue();
            double east = position.longitude().doubleValue();
            return SOUTH <= north && north <= NORTH && WEST <= east && east <= EAST;
        }

        private static boolean isTime(PointSearchRequest asked) {
            try {
                asked.openTime(Clock.systemUTC());
                return true;
            } catch (DateTimeException none) {
                return false;
            }
        }
    }
}
