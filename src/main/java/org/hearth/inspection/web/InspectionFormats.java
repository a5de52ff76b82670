package org.hearth.inspection.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hearth.inspection.CheckResult;
import org.hearth.inspection.HazardGrade;
import org.hearth.inspection.HazardState;
import org.hearth.inspection.HazardView;
import org.hearth.inspection.InspectionLine;
import org.hearth.inspection.InspectionSheet;
import org.hearth.inspection.InspectionView;
import org.hearth.inspection.ItemView;
import org.hearth.inspection.ReplacementSheet;
import org.hearth.inspection.SafetyRecord;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;

/** How results and hazards are named, linked and marked in templates. */
@TemplateExtension
final class InspectionFormats {

    private static final String LOCALE = TemplateInstance.LOCALE;

    private InspectionFormats() {}

    static String called(ItemView item, @TemplateAttribute(LOCALE) Object locale) {
        return english(locale) ? item.nameEn() : item.name();
    }

    static String asked(ItemView item, @TemplateAttribute(LOCALE) Object locale) {
        return english(locale) ? item.askEn() : item.ask();
    }

    private static boolean english(Object locale) {
        return locale instanceof Locale asked && asked.getLanguage().equals("en");
    }

    /** Kind of the {@code status} tag. */
    static String tag(CheckResult result) {
        return switch (result) {
            case OK -> "done";
            case HAZARD -> "danger";
            case NOT_APPLICABLE -> "idle";
        };
    }

    static String tag(HazardGrade grade) {
        return grade.grave() ? "danger" : "due";
    }

    static String tag(HazardState state) {
        return switch (state) {
            case FOUND, NOTIFIED -> "due";
            case MENDED, RECHECKED -> "info";
            case CLOSED -> "done";
        };
    }

    static String publicId(InspectionView inspection) {
        return PublicId.INSPECTION.of(inspection.inspectionId());
    }

    static String publicId(InspectionLine inspection) {
        return PublicId.INSPECTION.of(inspection.inspectionId());
    }

    static String publicId(HazardView hazard) {
        return PublicId.HAZARD.of(hazard.hazardId());
    }

    static String inspectionPublicId(HazardView hazard) {
        return PublicId.INSPECTION.of(hazard.inspectionId());
    }

    static String recheckPublicId(HazardView hazard) {
        return PublicId.WORK_ORDER.of(hazard.recheckOrderId());
    }

    static String visitPath(InspectionSheet sheet) {
        return "/staff/my-orders/" + PublicId.WORK_ORDER.of(sheet.order().orderId());
    }

    static String visitPath(ReplacementSheet sheet) {
        return "/staff/my-orders/" + PublicId.WORK_ORDER.of(sheet.order().orderId());
    }

    static String path(SafetyRecord record) {
        return SafetyPages.path(record.account().accountId());
    }

    static String tellPath(HazardView hazard) {
        return "/staff/hazards/" + publicId(hazard) + "/told";
    }

    /** The message beside a field of one of several, {@code by-HOSE}; null where it is right. */
    static String at(FormErrors errors, String field, String of) {
        return errors.of(field + "-" + of);
    }

    /** The day it was in Asia/Shanghai. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, UtilityClock.ZONE);
    }
}
