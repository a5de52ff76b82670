package org.hearth.site.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.Visit;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;
import org.hearth.platform.site.FoundPage;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;
import org.hearth.platform.site.SiteQuery;
import org.jboss.resteasy.reactive.RestQuery;

/** The search over all pages that everybody may read. */
@Path("/search")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int MOST = 20;
    private static final int OFTEN = 8;

    /** As long as the shortest account number: it would be somebody's own in an address. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}");

    /** Of two as sure ones, the one that is called little else. */
    private static final Comparator<FoundPage> BEST_FIRST =
            Comparator.comparing(FoundPage::weight)
                    .reversed()
                    .thenComparing(page -> page.title().length());

    private final List<PublicPages> rooms;
    private final Visit visit;
    private final HttpServerRequest request;
    private final RateLimiter limiter = new RateLimiter(new Typing(60, Duration.ofMinutes(1)));

    SearchPages(@All List<PublicPages> rooms, Visit visit, HttpServerRequest request) {
        this.rooms = rooms;
        this.visit = visit;
        this.request = request;
    }

    private record Typing(long requests, Duration per) implements RateLimit {}

    @CheckedTemplate(basePath = "site")
    static class Templates {
        /**
         * @param query as typed, or empty
         * @param number whether it holds a number that is not looked for
         * @param more whether others were found beside those
         * @param often pages to go on with where there are none
         */
        static native TemplateInstance search(
                String query,
                boolean number,
                List<FoundPage> found,
                boolean more,
                List<FoundPage> often);
    }

    @GET
    public TemplateInstance search(@RestQuery String q) {
        Optional<SiteQuery> query = SiteQuery.of(q);
        if (query.isEmpty()) {
            return Templates.search("", false, List.of(), false, often());
        }
        if (NUMBER.matcher(query.get().text()).find()) {
            return Templates.search("", true, List.of(), false, often());
        }
        Allowance allowance = limiter.ask(request.remoteAddress().hostAddress());
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
        List<FoundPage> found =
                rooms.stream()
                        .flatMap(room -> room.matching(query.get(), visit).stream())
                        .sorted(BEST_FIRST)
                        .limit(MOST + 1L)
                        .toList();
        boolean more = found.size() > MOST;
        return Templates.search(
                query.get().text(),
                false,
                more ? found.subList(0, MOST) : found,
                more,
                found.isEmpty() ? often() : List.of());
    }

    private List<FoundPage> often() {
        return Stream.of("/pay", "/points", "/services", "/tariffs", "/safety", "/complaints/new")
                .flatMap(path -> rooms.stream().flatMap(room -> room.at(path).stream()))
                .limit(OFTEN)
                .map(this::shown)
                .toList();
    }

    private FoundPage shown(PublicPage page) {
        return new FoundPage(page.path(), page.title().apply(visit), page.what().apply(visit), 0);
    }
}
