package org.hearth.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, Long> {

    /** A version beside its article. */
    record Row(ArticleVersion version, String slug, boolean withdrawn) {
        ArticleView view() {
            return version.view(slug, withdrawn);
        }
    }

    private static final String ROWS =
            "select v, a.slug, a.withdrawn from ArticleVersion v join Article a on a.id ="
                    + " v.articleId where ";

    /** The last version that can be read at a time. */
    private static final String READ =
            "a.withdrawn = false and v.kind = ?1 and v.state = PUBLISHED and v.publishedAt <= ?2"
                    + " and not exists (select 1 from ArticleVersion later where later.articleId ="
                    + " v.articleId and later.number > v.number and later.state = PUBLISHED and"
                    + " later.publishedAt <= ?2)";

    Optional<Article> bySlug(ArticleKind kind, String slug) {
        return find("kind = ?1 and slug = ?2", kind, slug).firstResultOptional();
    }

    /**
     * What is read, the newest first.
     *
     * @param after null begins the list
     */
    List<Row> read(ArticleKind kind, Instant now, ArticleCursor after, int limit) {
        String query =
                ROWS
                        + READ
                        + (after == null
                                ? ""
                                : " and (v.publishedAt < ?3 or v.publishedAt = ?3 and v.id < ?4)")
                        + " order by v.publishedAt desc, v.id desc";
        TypedQuery<Row> rows =
                getEntityManager()
                        .createQuery(query, Row.class)
                        .setParameter(1, kind)
                        .setParameter(2, now)
                        .setMaxResults(limit);
        if (after != null) {
            rows.setParameter(3, after.publishedAt()).setParameter(4, after.versionId());
        }
        return rows.getResultList();
    }

    /** All versions of an article, the last first. */
    List<Row> versions(long articleId) {
        return getEntityManager()
                .createQuery(ROWS + "v.articleId = ?1 order by v.number desc", Row.class)
                .setParameter(1, articleId)
                .getResultList();
    }

    /** The last version of each article of a kind, published or not, the newest article first. */
    List<Row> last(ArticleKind kind, long beforeId, int limit) {
        return getEntityManager()
                .createQuery(
                        ROWS
                                + "v.kind = ?1 and v.articleId < ?2 and v.number = (select"
                                + " max(other.number) from ArticleVersion other where"
                                + " other.articleId = v.articleId) order by v.articleId desc",
                        Row.class)
                .setParameter(1, kind)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Native because Hibernate would write {@code for update of}, which MariaDB refuses. */
    Optional<Article> locked(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from article where id = ?1 for update", Article.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    void add(ArticleVersion version) {
        getEntityManager().persist(version);
    }
}
