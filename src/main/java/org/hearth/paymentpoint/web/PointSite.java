package org.hearth.paymentpoint.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.paymentpoint.PointPage;
import org.hearth.paymentpoint.PointQuery;
import org.hearth.paymentpoint.PointSearch;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.site.FoundPage;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;
import org.hearth.platform.site.SiteQuery;

/** The page of each payment point. */
@Singleton
public class PointSite implements PublicPages {

    private static final String PATH = "/points/";
    private static final int AT_ONCE = 500;
    private static final int MOST_FOUND = 5;

    /** Less than a page on the subject: who types 营业厅 means all of them. */
    private static final int WEIGHT = 3;

    private final PaymentPoints points;
    private final PointSearch search;

    PointSite(PaymentPoints points, PointSearch search) {
        this.points = points;
        this.search = search;
    }

    @Override
    public List<PublicPage> all() {
        List<PublicPage> pages = new ArrayList<>();
        String after = null;
        do {
            PointPage part = points.listed(null, after, AT_ONCE);
            part.points().stream().map(PointSite::page).forEach(pages::add);
            after = part.next();
        } while (after != null);
        return pages;
    }

    @Override
    public Optional<PublicPage> at(String path) {
        OptionalLong id =
                path.startsWith(PATH)
                        ? PublicId.PAYMENT_POINT.parse(path.substring(PATH.length()))
                        : OptionalLong.empty();
        return id.isEmpty()
                ? Optional.empty()
                : search.one(id.getAsLong()).map(FoundPoint::point).map(PointSite::page);
    }

    @Override
    public List<FoundPage> matching(SiteQuery query, Visit visit) {
        PointQuery asked =
                new PointQuery(
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        query.text(),
                        null,
                        null,
                        MOST_FOUND);
        return search.find(asked).points().stream()
                .map(
                        found ->
                                new FoundPage(
                                        path(found.point()),
                                        name(found.point().description(), visit.language()),
                                        found.point().description().address(),
                                        WEIGHT * query.words().size()))
                .toList();
    }

    private static PublicPage page(PaymentPointView point) {
        PointDescription said = point.description();
        return PublicPage.at(path(point))
                .told(language -> name(said, language), language -> said.address(), none -> "");
    }

    private static String name(PointDescription said, Language language) {
        return language == Language.ENGLISH ? said.nameEn() : said.name();
    }

    private static String path(PaymentPointView point) {
        return PATH + PublicId.PAYMENT_POINT.of(point.id());
    }
}
