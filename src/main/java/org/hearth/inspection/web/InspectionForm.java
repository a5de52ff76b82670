package org.hearth.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.attachment.CheckedFile;
import org.hearth.inspection.CheckResult;
import org.hearth.inspection.HazardGrade;
import org.hearth.inspection.HazardRecheck;
import org.hearth.inspection.HazardView;
import org.hearth.inspection.InspectionSheet;
import org.hearth.inspection.ItemView;
import org.hearth.inspection.NewHazard;
import org.hearth.inspection.NewInspection;
import org.hearth.inspection.Presence;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.id.PublicId;

/** The technician's form: what is wrong with it, and the result that it tells. */
record InspectionForm(InspectionSheet sheet, TypedForm typed, LocalDate today) {

    private static final int LONGEST_MEND = 300;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_DAYS = 180;

    FormErrors check(InspectionMessages texts, String language) {
        FormErrors errors = new FormErrors();
        for (HazardView hazard : sheet.hazards()) {
            checkAgain(hazard, hazard.item().name(language), texts, errors);
        }
        for (ItemView item : sheet.items()) {
            checkItem(item, item.name(language), texts, errors);
        }
        if (typed.text("note").length() > LONGEST_NOTE) {
            errors.add("note", texts.error_note());
        }
        if (presence() == null) {
            errors.add("presence", texts.error_presence());
        } else if (presence() == Presence.SIGNED && unsigned()) {
            errors.add("signature", texts.error_signature());
        }
        return errors;
    }

    private void checkItem(
            ItemView item, String name, InspectionMessages texts, FormErrors errors) {
        CheckResult result = result(item);
        if (result == null) {
            errors.add("item-" + item.code(), texts.error_result(name));
        }
        if (result != CheckResult.HAZARD) {
            return;
        }
        if (grade(item) == null) {
            errors.add("grade-" + item.code(), texts.error_grade(name));
        }
        String mend = typed.text("mend", item.code());
        if (mend.isEmpty() || mend.length() > LONGEST_MEND) {
            errors.add("mend-" + item.code(), texts.error_mend(name));
        }
        if (!dayIsRight("by-" + item.code())) {
            errors.add("by-" + item.code(), texts.error_by(name));
        }
    }

    private void checkAgain(
            HazardView hazard, String name, InspectionMessages texts, FormErrors errors) {
        String id = PublicId.HAZARD.of(hazard.hazardId());
        if (!typed.is("again", id, "mended") && !typed.is("again", id, "still")) {
            errors.add("again-" + id, texts.error_again(name));
        }
        if (typed.is("again", id, "still") && !dayIsRight("again-by-" + id)) {
            errors.add("again-by-" + id, texts.error_by(name));
        }
    }

    private boolean dayIsRight(String field) {
        return typed.day(field)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS)))
                .isPresent();
    }

    private boolean unsigned() {
        return typed.text("signature").isEmpty() && typed.text("signature-typed").isEmpty();
    }

    /** The result, once nothing is wrong. */
    NewInspection result(List<CheckedFile> files, Function<NewInspection, String> said) {
        Map<String, CheckResult> results = new LinkedHashMap<>();
        sheet.items().forEach(item -> results.put(item.code(), result(item)));
        NewInspection result = result(results, files, null);
        return result(results, files, said.apply(result));
    }

    private NewInspection result(
            Map<String, CheckResult> results, List<CheckedFile> files, String said) {
        return new NewInspection(
                sheet.order().orderId(),
                typed.sending(),
                sheet.scope(),
                results,
                hazards(),
                rechecks(),
                presence(),
                presence() == Presence.SIGNED ? typed.textOrNull("signature-typed") : null,
                files,
                typed.textOrNull("note"),
                said);
    }

    private List<NewHazard> hazards() {
        List<NewHazard> found = new ArrayList<>();
        for (ItemView item : sheet.items()) {
            if (result(item) == CheckResult.HAZARD) {
                found.add(
                        new NewHazard(
                                item.code(),
                                grade(item),
                                typed.text("mend", item.code()),
                                typed.day("by-" + item.code()).orElseThrow()));
            }
        }
        return found;
    }

    private List<HazardRecheck> rechecks() {
        return sheet.hazards().stream()
                .map(
                        hazard -> {
                            String id = PublicId.HAZARD.of(hazard.hazardId());
                            boolean mended = typed.is("again", id, "mended");
                            LocalDate by =
                                    mended ? null : typed.day("again-by-" + id).orElseThrow();
                            return new HazardRecheck(hazard.hazardId(), mended, by);
                        })
                .toList();
    }

    private CheckResult result(ItemView item) {
        return named(CheckResult.values(), typed.text("item", item.code()));
    }

    private HazardGrade grade(ItemView item) {
        return named(HazardGrade.values(), typed.text("grade", item.code()));
    }

    private Presence presence() {
        return named(Presence.values(), typed.text("presence"));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
