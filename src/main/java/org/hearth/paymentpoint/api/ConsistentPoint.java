package org.hearth.paymentpoint.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.hearth.paymentpoint.HoursException;
import org.hearth.paymentpoint.MakeUpRule;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.WeekdayHours;

/**
 * What single fields cannot tell: that hours end after they begin and do not overlap, that a point
 * closed for now says why, and that only a market-day point has market days.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentPoint.Check.class)
@interface ConsistentPoint {

    String message() default "{hearth.opening-hours}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ConsistentPoint, PaymentPointRequest> {

        @Override
        public boolean isValid(PaymentPointRequest point, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean right = true;
            if (!weekRight(point.openingHours())) {
                right = FieldRefusal.refuse(context, "openingHours", "{hearth.opening-hours}");
            }
            if (!exceptionsRight(point.exceptions())) {
                right = FieldRefusal.refuse(context, "exceptions", "{hearth.opening-hours}");
            }
            if (!holidaysRight(point.holidays())) {
                right = FieldRefusal.refuse(context, "holidays", "{hearth.opening-hours}");
            }
            if ("temporarily-closed".equals(point.state()) == (point.stateReason() == null)) {
                right = FieldRefusal.refuse(context, "stateReason", "{hearth.state-reason}");
            }
            boolean market = point.marketDays() != null && !point.marketDays().isEmpty();
            if (market != "market-day".equals(point.kind())) {
                right = FieldRefusal.refuse(context, "marketDays", "{hearth.market-days}");
            }
            return right;
        }

        private static boolean weekRight(List<WeekdayPart> week) {
            try {
                List<WeekdayHours> hours =
                        week == null ? List.of() : week.stream().map(WeekdayPart::hours).toList();
                return hours.stream().allMatch(part -> part.opensMinute() < part.closesMinute())
                        && new OpeningHours(hours, List.of(), Set.of()).consistent();
            } catch (RuntimeException itsOwnFieldIsWrong) {
                return true;
            }
        }

        private static boolean exceptionsRight(List<ExceptionPart> exceptions) {
            try {
                List<HoursException> days =
                        exceptions == null
                                ? List.of()
                                : exceptions.stream().map(ExceptionPart::exception).toList();
                return (exceptions == null || exceptions.stream().allMatch(ExceptionPart::ordered))
                        && new OpeningHours(List.of(), days, Set.of()).consistent();
            } catch (RuntimeException itsOwnFieldIsWrong) {
                return true;
            }
        }

        private static boolean holidaysRight(HolidayPart holidays) {
            try {
                return holidays == null
                        || holidays.holidays().hours().stream()
                                        .allMatch(span -> span.opensMinute() < span.closesMinute())
                                && new OpeningHours(
                                                List.of(),
                                                List.of(),
                                                Set.of(),
                                                MarketCalendar.SOLAR,
                                                holidays.holidays(),
                                                MakeUpRule.AS_WEEKDAY)
                                        .consistent();
            } catch (RuntimeException itsOwnFieldIsWrong) {
                return true;
            }
        }
    }
}
