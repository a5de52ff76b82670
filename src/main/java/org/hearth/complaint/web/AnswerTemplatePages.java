package org.hearth.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.complaint.AnswerTemplates;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintError;
import org.hearth.complaint.TemplateView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** The texts that answers begin with: agents read them, supervisors write them. */
@Path(AnswerTemplatePages.PATH)
@Blocking
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class AnswerTemplatePages {

    static final String PATH = "/staff/answer-templates";

    private static final int UNPROCESSABLE = 422;

    private final AnswerTemplates templates;
    private final SignedIn person;
    private final Visit visit;

    AnswerTemplatePages(AnswerTemplates templates, SignedIn person, Visit visit) {
        this.templates = templates;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance templates(List<TemplateView> rows);

        /**
         * @param versions the latest first; none of a new template
         */
        static native TemplateInstance template(
                List<TemplateView> versions,
                TemplateForm form,
                ComplaintCategory[] categories,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.templates(templates.all());
    }

    @GET
    @Path("/new")
    @RolesAllowed("supervisor")
    public TemplateInstance blank() {
        return page(List.of(), TemplateForm.empty(), new FormErrors());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") String id) {
        List<TemplateView> versions = templates.versions(template(id));
        return page(versions, TemplateForm.of(versions.get(0).words()), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("supervisor")
    public Response write(
            @RestForm String category,
            @RestForm String title,
            @RestForm String chinese,
            @RestForm String english) {
        TemplateForm form = TemplateForm.typed(category, title, chinese, english);
        FormErrors errors = form.errors(visit.messages(ComplaintMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(List.of(), form, errors)).build();
        }
        long made = templates.write(person.actor(), form.words());
        return shown(PublicId.ANSWER_TEMPLATE.of(made));
    }

    /**
     * @param version the one that was read
     */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("supervisor")
    public Response rewrite(
            @PathParam("id") String id,
            @RestForm int version,
            @RestForm String category,
            @RestForm String title,
            @RestForm String chinese,
            @RestForm String english) {
        TemplateForm form = TemplateForm.typed(category, title, chinese, english);
        FormErrors errors = form.errors(visit.messages(ComplaintMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(templates.versions(template(id)), form, errors))
                    .build();
        }
        templates.rewrite(person.actor(), template(id), version, form.words());
        return shown(id);
    }

    @POST
    @Path("/{id}/retired")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("supervisor")
    public Response retire(@PathParam("id") String id, @RestForm int version) {
        templates.retire(person.actor(), template(id), version);
        return Response.seeOther(URI.create(PATH)).build();
    }

    private static TemplateInstance page(
            List<TemplateView> versions, TemplateForm form, FormErrors errors) {
        return Templates.template(versions, form, ComplaintCategory.values(), errors);
    }

    private static long template(String id) {
        return PublicId.ANSWER_TEMPLATE
                .parse(id)
                .orElseThrow(() -> new BusinessException(ComplaintError.ANSWER_TEMPLATE_NOT_FOUND));
    }

    private static Response shown(String id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }
}
