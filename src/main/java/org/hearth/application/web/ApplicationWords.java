package org.hearth.application.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationKind;
import org.hearth.platform.http.Language;

/** Sentences about an application that are kept with its order. */
final class ApplicationWords {

    private ApplicationWords() {}

    static ApplicationMessages in(Language language) {
        return MessageBundles.get(ApplicationMessages.class, Localized.Literal.of(language.tag()));
    }

    /** What staff read, in Chinese. */
    static String description(ApplicationKind kind, ApplicationDetails details) {
        ApplicationMessages texts = in(Language.CHINESE);
        List<String> lines = new ArrayList<>();
        lines.add(texts.kind(kind));
        if (kind == ApplicationKind.INSTALLATION) {
            lines.add(
                    details.business()
                            ? texts.premises_business()
                            : texts.premises_homes(details.households()));
        }
        if (details.works() != null) {
            lines.add(details.works());
        }
        if (details.from() != null) {
            lines.add(texts.from_day(details.from().toString()));
        }
        if (details.reason() != null) {
            lines.add(texts.card(details.reason()));
        }
        return String.join("\n", lines);
    }
}
