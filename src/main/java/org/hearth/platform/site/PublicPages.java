package org.hearth.platform.site;

import java.util.List;
import java.util.Optional;
import org.hearth.platform.html.Visit;

/**
 * The public pages of a room: what the search over the site finds, what the site map lists, what a
 * page says of itself to search engines. Each room that has any says its own, by a bean:
 *
 * <pre>{@code
 * @Singleton
 * class NoticeSite implements PublicPages {
 *     public List<PublicPage> all() {
 *         return List.of(PublicPage.at("/notices").named(
 *                 NoticeMessages.class, NoticeMessages::title, NoticeMessages::what, NoticeMessages::words));
 *     }
 * }
 * }</pre>
 *
 * <p>A room whose pages are many and lie in the database answers {@link #at} and {@link #matching}
 * from there: both are asked on requests of visitors, {@link #all} for the site map alone.
 */
public interface PublicPages {

    /** All of them, the most wanted first. */
    List<PublicPage> all();

    /**
     * @param path of an address on this site, without a query
     */
    default Optional<PublicPage> at(String path) {
        return all().stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Those that the words typed may mean, in any order. */
    default List<FoundPage> matching(SiteQuery query, Visit visit) {
        return query.among(all(), visit);
    }
}
