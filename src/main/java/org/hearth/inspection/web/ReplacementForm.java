package org.hearth.inspection.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.inspection.NewReplacement;
import org.hearth.inspection.ReplacedPart;
import org.hearth.inspection.ReplacementSheet;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.text.TypedText;

/** The technician's form of a replaced meter or hose. */
record ReplacementForm(ReplacementSheet sheet, TypedForm typed, LocalDate today) {

    private static final Pattern SERIAL = Pattern.compile("[0-9A-Za-z-]{4,32}");
    private static final Pattern READING = Pattern.compile("[0-9]{1,8}([.][0-9]{1,3})?");
    private static final int DAYS_BACK = 30;
    private static final int MOST_YEARS = 20;

    FormErrors check(InspectionMessages texts) {
        FormErrors errors = new FormErrors();
        Optional<LocalDate> on = typed.day("on");
        if (on.filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_BACK)))
                .isEmpty()) {
            errors.add("on", texts.error_day());
        }
        if (meter()) {
            checkMeter(texts, errors);
        }
        boolean hose = !meter() || !typed.text("until").isEmpty();
        LocalDate from = on.orElse(today);
        if (hose
                && typed.day("until")
                        .filter(day -> day.isAfter(from))
                        .filter(day -> day.isBefore(from.plusYears(MOST_YEARS)))
                        .isEmpty()) {
            errors.add("until", texts.error_until());
        }
        return errors;
    }

    private void checkMeter(InspectionMessages texts, FormErrors errors) {
        if (!SERIAL.matcher(serial("old-serial")).matches()) {
            errors.add("old-serial", texts.error_serial());
        } else if (differs() && typed.text("differs").isEmpty()) {
            errors.add("old-serial", texts.error_serial_differs());
        }
        if (reading("final") == null) {
            errors.add("final", texts.error_m3());
        }
        if (!SERIAL.matcher(serial("new-serial")).matches()) {
            errors.add("new-serial", texts.error_serial());
        } else if (serial("new-serial").equalsIgnoreCase(serial("old-serial"))
                || serial("new-serial").equalsIgnoreCase(sheet.meter().serialNumber())) {
            errors.add("new-serial", texts.error_serial_same());
        }
        if (reading("first") == null) {
            errors.add("first", texts.error_m3());
        }
    }

    /** What was done, once nothing is wrong. */
    NewReplacement result() {
        InspectionMessages texts = InspectionWords.of(sheet.order().contact().language());
        LocalDate on = typed.day("on").orElseThrow();
        LocalDate until = typed.day("until").orElse(null);
        return new NewReplacement(
                sheet.order().orderId(),
                typed.sending(),
                sheet.part(),
                on,
                meter() ? serial("old-serial") : null,
                meter() ? reading("final") : null,
                meter() ? serial("new-serial") : null,
                meter() ? reading("first") : null,
                until,
                meter()
                        ? texts.said_meter(on.toString(), plain("final"), plain("first"))
                        : texts.said_hose(on.toString(), String.valueOf(until)),
                meter() && differs()
                        ? texts.note_serial(sheet.meter().serialNumber(), serial("old-serial"))
                        : null);
    }

    private boolean meter() {
        return sheet.part() == ReplacedPart.METER;
    }

    private boolean differs() {
        return !serial("old-serial").equalsIgnoreCase(sheet.meter().serialNumber());
    }

    private String serial(String field) {
        return TypedText.plain(typed.text(field));
    }

    private String plain(String field) {
        return reading(field).toPlainString();
    }

    private BigDecimal reading(String field) {
        String digits = TypedText.plain(typed.text(field));
        return READING.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }
}
