package org.hearth.inspection.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.inspection.HazardRecheck;
import org.hearth.inspection.InspectionScope;
import org.hearth.inspection.InspectionSheet;
import org.hearth.inspection.ItemView;
import org.hearth.inspection.NewInspection;
import org.hearth.platform.http.Language;

/** What a customer reads at the order, in the order's language. */
final class InspectionWords {

    private static final int LONGEST = 2000;

    private InspectionWords() {}

    static InspectionMessages of(String language) {
        return MessageBundles.get(
                InspectionMessages.class, Localized.Literal.of(Language.of(language).tag()));
    }

    static String said(InspectionSheet sheet, NewInspection result) {
        String language = sheet.order().contact().language();
        InspectionMessages texts = of(language);
        Map<String, ItemView> items =
                sheet.items().stream()
                        .collect(Collectors.toMap(ItemView::code, Function.identity()));
        String lines =
                result.hazards().stream()
                        .map(
                                hazard ->
                                        "\n"
                                                + texts.said_line(
                                                        items.get(hazard.itemCode()).name(language),
                                                        hazard.mend(),
                                                        hazard.mendBy().toString()))
                        .collect(Collectors.joining());
        String said = opening(texts, result) + lines;
        return said.substring(0, Math.min(said.length(), LONGEST));
    }

    private static String opening(InspectionMessages texts, NewInspection result) {
        int mended = (int) result.rechecks().stream().filter(HazardRecheck::mended).count();
        int still = result.rechecks().size() - mended;
        String again = result.rechecks().isEmpty() ? "" : texts.said_recheck(mended, still);
        if (result.scope() == InspectionScope.RECHECK) {
            return again;
        }
        boolean clean = result.hazards().isEmpty() && still == 0;
        if (clean) {
            return join(again, texts.said_clean());
        }
        return result.hazards().isEmpty()
                ? again
                : join(again, texts.said_hazards(result.hazards().size()));
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + "\n" + second;
    }
}
