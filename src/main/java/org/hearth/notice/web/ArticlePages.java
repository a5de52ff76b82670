package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleList;
import org.hearth.notice.ArticleView;
import org.hearth.notice.Articles;
import org.hearth.notice.NoticeError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestQuery;

/** Articles on safety, announcements, the letter to customers; old versions stay readable. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    private static final String SLUG = "{slug: [a-z0-9][a-z0-9-]*}";
    private static final String VERSION = "/versions/{number: [0-9]+}";
    private static final int A_PAGE = 20;

    private final Articles articles;
    private final Visit visit;

    ArticlePages(Articles articles, Visit visit) {
        this.articles = articles;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        /**
         * @param letter whether there is one
         */
        static native TemplateInstance announcements(
                List<ArticleView> rows, boolean letter, boolean english, String first, String next);

        /**
         * @param shown one of the versions
         * @param versions the last first
         */
        static native TemplateInstance article(
                ArticleView shown, RawString text, List<ArticleView> versions, boolean english);
    }

    @GET
    @Path("safety/" + SLUG)
    public TemplateInstance safety(@PathParam("slug") String slug) {
        return last(ArticleKind.SAFETY, slug);
    }

    @GET
    @Path("safety/" + SLUG + VERSION)
    public TemplateInstance safety(
            @PathParam("slug") String slug, @PathParam("number") String number) {
        return version(ArticleKind.SAFETY, slug, number);
    }

    @GET
    @Path("announcements")
    public TemplateInstance announcements(@RestQuery String after) {
        ArticleList list = articles.list(ArticleKind.ANNOUNCEMENT, after, A_PAGE);
        return Templates.announcements(
                list.rows(),
                !articles.list(ArticleKind.LETTER, null, 1).rows().isEmpty(),
                visit.isEnglish(),
                after == null ? null : "/announcements",
                list.next() == null ? null : "/announcements?after=" + list.next());
    }

    @GET
    @Path("announcements/" + SLUG)
    public TemplateInstance announcement(@PathParam("slug") String slug) {
        return last(ArticleKind.ANNOUNCEMENT, slug);
    }

    @GET
    @Path("announcements/" + SLUG + VERSION)
    public TemplateInstance announcement(
            @PathParam("slug") String slug, @PathParam("number") String number) {
        return version(ArticleKind.ANNOUNCEMENT, slug, number);
    }

    @GET
    @Path("letter")
    public TemplateInstance letter() {
        return last(ArticleKind.LETTER, Articles.LETTER);
    }

    @GET
    @Path("letter" + VERSION)
    public TemplateInstance letter(@PathParam("number") String number) {
        return version(ArticleKind.LETTER, Articles.LETTER, number);
    }

    private TemplateInstance last(ArticleKind kind, String slug) {
        List<ArticleView> versions = articles.readable(kind, slug);
        return page(versions.get(0), versions);
    }

    private TemplateInstance version(ArticleKind kind, String slug, String number) {
        List<ArticleView> versions = articles.readable(kind, slug);
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .map(version -> page(version, versions))
                .orElseThrow(() -> new BusinessException(NoticeError.ARTICLE_NOT_FOUND));
    }

    private TemplateInstance page(ArticleView shown, List<ArticleView> versions) {
        boolean english = visit.isEnglish();
        return Templates.article(
                shown, ArticleHtml.of(shown.text().text(english)), versions, english);
    }
}
