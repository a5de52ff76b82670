package org.hearth.notice.web;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.notice.InterruptionPlan;
import org.hearth.notice.InterruptionView;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;

/** What is new of interruptions, as an Atom feed (RFC 4287), the newest first. */
@ApplicationScoped
class InterruptionFeed {

    private final NoticeWords words;
    private final Clock clock;
    private final String site;

    InterruptionFeed(
            NoticeWords words,
            Clock clock,
            @ConfigProperty(name = "hearth.public-url") String site) {
        this.words = words;
        this.clock = clock;
        this.site = site;
    }

    /**
     * @param district code, or null for all the city
     */
    String file(List<InterruptionView> rows, String district, Language language) {
        String query =
                "?lang=" + language.tag() + (district == null ? "" : "&district=" + district);
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(words.in(language).feed_title(words.brand(language)));
        feed.setAuthors(author(language));
        feed.setUri(site + "/notices/feed.atom" + query);
        feed.setPublishedDate(updated(rows));
        feed.setLinks(
                List.of(
                        link("self", site + "/notices/feed.atom" + query),
                        link(
                                "alternate",
                                site
                                        + "/notices"
                                        + (district == null ? "" : "?district=" + district))));
        feed.setEntries(rows.stream().map(row -> entry(row, language)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SyndPerson> author(Language language) {
        SyndPerson author = new SyndPersonImpl();
        author.setName(words.brand(language));
        return List.of(author);
    }

    private Date updated(List<InterruptionView> rows) {
        return Date.from(rows.isEmpty() ? clock.instant() : rows.get(0).changedAt());
    }

    private SyndEntry entry(InterruptionView row, Language language) {
        InterruptionPlan plan = row.plan();
        NoticeMessages texts = words.in(language);
        SyndContent text = new SyndContentImpl();
        text.setType("text");
        text.setValue(
                texts.feed_text(
                        texts.stage(row.stage(clock.instant())),
                        words.moment(plan.beginsAt(), language),
                        words.moment(plan.endsAt(), language),
                        plan.words().work(language == Language.ENGLISH)));
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:hearth:" + PublicId.INTERRUPTION.of(row.id()));
        entry.setAuthors(author(language));
        entry.setTitle(texts.feed_entry(words.areas(plan, language)));
        entry.setLink(site + NoticePages.path(row.id()));
        entry.setPublishedDate(Date.from(row.publishedAt()));
        entry.setUpdatedDate(Date.from(row.changedAt()));
        entry.setDescription(text);
        return entry;
    }

    private static SyndLink link(String rel, String href) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }
}
