package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.notice.ArticleDesk;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleView;
import org.hearth.notice.NoticeError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk of articles: both languages beside what they will look like, published at a time. */
@Path(ArticleDeskPages.PATH)
@Blocking
@RolesAllowed({"supervisor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ArticleDeskPages {

    static final String PATH = "/staff/articles";

    private static final int UNPROCESSABLE = 422;

    private final ArticleDesk desk;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    ArticleDeskPages(ArticleDesk desk, SignedIn person, Visit visit, Clock clock) {
        this.desk = desk;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    /** The fields of the form. */
    public static class Fields {
        @RestForm String kind;
        @RestForm String slug;
        @RestForm String titleZh;
        @RestForm String titleEn;
        @RestForm String textZh;
        @RestForm String textEn;
        @RestForm String look;

        ArticleForm form() {
            return ArticleForm.typed(kind, slug, titleZh, titleEn, textZh, textEn);
        }
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance articles(
                ArticleKind kind,
                ArticleKind[] kinds,
                List<ArticleView> rows,
                boolean english,
                Instant now,
                String next);

        /**
         * @param versions the last first; none of a new article
         * @param chinese what was typed, as it will look; null where nothing is shown
         */
        static native TemplateInstance articleEdit(
                List<ArticleView> versions,
                ArticleForm form,
                ArticleKind[] kinds,
                RawString chinese,
                RawString english,
                Instant now,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String before) {
        ArticleKind shown = kind(kind).orElse(ArticleKind.SAFETY);
        Long last =
                PublicId.ARTICLE.parse(before).isPresent()
                        ? PublicId.ARTICLE.parse(before).getAsLong()
                        : null;
        List<ArticleView> rows = desk.list(shown, last);
        return Templates.articles(
                shown,
                ArticleKind.values(),
                rows,
                visit.isEnglish(),
                clock.instant(),
                rows.size() < desk.pageSize()
                        ? null
                        : PATH
                                + "?kind="
                                + shown
                                + "&before="
                                + PublicId.ARTICLE.of(rows.get(rows.size() - 1).articleId()));
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestQuery String kind) {
        return page(
                List.of(),
                ArticleForm.empty(kind(kind).orElse(ArticleKind.SAFETY)),
                false,
                new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@BeanParam Fields typed) {
        ArticleForm form = typed.form();
        FormErrors errors = form.errors(texts(), true);
        if (!errors.isEmpty() || typed.look != null) {
            return again(List.of(), form, errors);
        }
        try {
            return shown(
                    desk.draft(
                            person.actor(),
                            form.kindNamed().orElseThrow(),
                            form.slug(),
                            form.text()));
        } catch (BusinessException refusal) {
            if (refusal.code() != NoticeError.ARTICLE_SLUG_TAKEN) {
                throw refusal;
            }
            return again(List.of(), form, errors.add("slug", texts().article_slug_taken()));
        }
    }

    @GET
    @Path("/{id: art_[^/]+}")
    public TemplateInstance one(@PathParam("id") String id) {
        List<ArticleView> versions = desk.versions(id(id));
        return page(versions, ArticleForm.of(versions.get(0)), true, new FormErrors());
    }

    /**
     * @param number of the version that was read
     */
    @POST
    @Path("/{id: art_[^/]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("id") String id, @RestForm int number, @BeanParam Fields typed) {
        ArticleForm form = typed.form();
        FormErrors errors = form.errors(texts(), false);
        if (!errors.isEmpty() || typed.look != null) {
            return again(desk.versions(id(id)), form, errors);
        }
        desk.write(person.actor(), id(id), number, form.text());
        return shown(id(id));
    }

    /**
     * @param at from when it is read; empty means now
     */
    @POST
    @Path("/{id: art_[^/]+}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") String id, @RestForm int number, @RestForm String at) {
        Optional<Instant> when =
                at == null || at.isBlank() ? Optional.of(clock.instant()) : ArticleForm.moment(at);
        if (when.isEmpty()) {
            List<ArticleView> versions = desk.versions(id(id));
            return again(
                    versions,
                    ArticleForm.of(versions.get(0)),
                    new FormErrors().add("at", texts().time_wrong()));
        }
        desk.publish(person.actor(), id(id), number, when.get());
        return shown(id(id));
    }

    @POST
    @Path("/{id: art_[^/]+}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") String id, @RestForm int number) {
        desk.takeBack(person.actor(), id(id), number);
        return shown(id(id));
    }

    @POST
    @Path("/{id: art_[^/]+}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id) {
        desk.withdraw(person.actor(), id(id));
        return shown(id(id));
    }

    private Response again(List<ArticleView> versions, ArticleForm form, FormErrors errors) {
        return Response.status(
                        errors.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(page(versions, form, true, errors))
                .build();
    }

    private TemplateInstance page(
            List<ArticleView> versions, ArticleForm form, boolean shown, FormErrors errors) {
        return Templates.articleEdit(
                versions,
                form,
                ArticleKind.values(),
                shown ? ArticleHtml.of(form.textZh()) : null,
                shown ? ArticleHtml.of(form.textEn()) : null,
                clock.instant(),
                errors);
    }

    private static Optional<ArticleKind> kind(String name) {
        return ArticleForm.typed(name, "", "", "", "", "").kindNamed();
    }

    private static long id(String written) {
        return PublicId.ARTICLE
                .parse(written)
                .orElseThrow(() -> new BusinessException(NoticeError.ARTICLE_NOT_FOUND));
    }

    private static Response shown(long id) {
        return Response.seeOther(URI.create(PATH + "/" + PublicId.ARTICLE.of(id))).build();
    }

    private NoticeMessages texts() {
        return visit.messages(NoticeMessages.class);
    }
}
