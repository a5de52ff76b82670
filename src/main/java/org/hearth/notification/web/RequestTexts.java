package org.hearth.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.application.PapersAsked;
import org.hearth.complaint.ComplaintAnswered;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;

/**
 * The words of messages about answers and papers. Neither the answer nor why a paper was refused is
 * in them: whoever holds the phone reads only that there is something to read.
 */
@ApplicationScoped
class RequestTexts {

    private final Brand brand;
    private final String site;

    RequestTexts(Brand brand, @ConfigProperty(name = "hearth.public-url") String site) {
        this.brand = brand;
        this.site = site;
    }

    String answered(NotificationMessages words, String name, ComplaintAnswered answered) {
        String kind = words.said(answered.kind());
        return answered.link() == null
                ? words.sms_answered_by_call(name, kind, answered.number(), brand.hotline())
                : words.sms_answered(
                        name, kind, answered.number(), site + "/complaints/" + answered.link());
    }

    /** Who has no login calls. */
    String papers(NotificationMessages words, String name, PapersAsked asked, Locale locale) {
        String papers =
                asked.papers().stream()
                        .map(words::paper)
                        .collect(
                                Collectors.joining(
                                        locale.equals(Language.ENGLISH.locale()) ? ", " : "、"));
        String where =
                asked.online()
                        ? site
                                + "/me/requests/"
                                + PublicId.WORK_ORDER.of(asked.orderId())
                                + "/application"
                        : brand.hotline();
        String kind = words.applied(asked.kind());
        return asked.refused()
                ? words.sms_paper_refused(name, kind, asked.number(), papers, where)
                : words.sms_papers_missing(name, kind, asked.number(), papers, where);
    }
}
