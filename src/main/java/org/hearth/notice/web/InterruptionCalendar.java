package org.hearth.notice.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.notice.InterruptionPlan;
import org.hearth.notice.InterruptionState;
import org.hearth.notice.InterruptionView;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;

/**
 * Interruptions as a calendar that others subscribe to (RFC 5545), in UTC. An entry's number grows
 * with each version, so that a changed one replaces what was there.
 */
@ApplicationScoped
class InterruptionCalendar {

    private final NoticeWords words;
    private final String site;

    InterruptionCalendar(
            NoticeWords words, @ConfigProperty(name = "hearth.public-url") String site) {
        this.words = words;
        this.site = site;
    }

    String file(List<InterruptionView> rows, Language language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Hearth//Interruptions//EN");
        calendar.setMethod(Method.publish());
        calendar.setName(words.in(language).feed_title(words.brand(language)));
        rows.forEach(row -> calendar.addEvent(event(row, language)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(InterruptionView row, Language language) {
        InterruptionPlan plan = row.plan();
        NoticeMessages texts = words.in(language);
        VEvent event = new VEvent();
        event.setUid(PublicId.INTERRUPTION.of(row.id()) + "@hearth");
        event.setDateTimeStamp(Date.from(row.changedAt()));
        event.setLastModified(Date.from(row.changedAt()));
        event.setDateStart(Date.from(plan.beginsAt()));
        event.setDateEnd(Date.from(row.restoredAt() == null ? plan.endsAt() : row.restoredAt()));
        event.setSequence(row.mark());
        event.setStatus(
                row.state() == InterruptionState.WITHDRAWN
                        ? Status.cancelled()
                        : Status.confirmed());
        event.setSummary(texts.feed_entry(words.areas(plan, language)));
        event.setDescription(
                texts.calendar_text(
                        plan.words().work(language == Language.ENGLISH), words.hotline()));
        event.setLocation(words.areas(plan, language));
        event.setUrl(site + NoticePages.path(row.id()));
        return event;
    }
}
