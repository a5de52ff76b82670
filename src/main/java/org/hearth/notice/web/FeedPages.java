package org.hearth.notice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.util.List;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.Language;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Interruptions for calendars and feed readers, of all the city or one district. They ask without
 * cookies, so their address says the language.
 */
@Path("/notices")
@Blocking
@PermitAll
public class FeedPages {

    private static final Duration WITHIN = Duration.ofDays(60);
    private static final int MOST = 200;

    private final Interruptions interruptions;
    private final InterruptionCalendar calendar;
    private final InterruptionFeed feed;
    private final AreaNames areas;
    private final Visit visit;

    FeedPages(
            Interruptions interruptions,
            InterruptionCalendar calendar,
            InterruptionFeed feed,
            AreaNames areas,
            Visit visit) {
        this.interruptions = interruptions;
        this.calendar = calendar;
        this.feed = feed;
        this.areas = areas;
        this.visit = visit;
    }

    @GET
    @Path("/calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String calendar(@RestQuery String district, @RestQuery String lang) {
        return calendar.file(news(district), language(lang));
    }

    @GET
    @Path("/feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(@RestQuery String district, @RestQuery String lang) {
        String chosen = areas.known(district).orElse(null);
        return feed.file(news(chosen), chosen, language(lang));
    }

    private List<InterruptionView> news(String district) {
        return interruptions.news(WITHIN, areas.known(district).orElse(null), MOST);
    }

    private Language language(String asked) {
        return asked == null ? visit.language() : Language.of(asked);
    }
}
