package org.hearth.inspection.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.hearth.account.Branches;
import org.hearth.attachment.AttachmentContent;
import org.hearth.inspection.HazardDesk;
import org.hearth.inspection.HazardStep;
import org.hearth.inspection.HazardView;
import org.hearth.inspection.InspectionError;
import org.hearth.inspection.InspectionView;
import org.hearth.inspection.Inspections;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The supervisor's list of hazards that are still open. */
@Path("/staff/hazards")
@RolesAllowed({"supervisor", "dispatcher"})
@Produces(MediaType.TEXT_HTML)
public class HazardPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 300;

    private final HazardDesk desk;
    private final Inspections inspections;
    private final Branches branches;
    private final SignedIn person;
    private final Visit visit;

    HazardPages(
            HazardDesk desk,
            Inspections inspections,
            Branches branches,
            SignedIn person,
            Visit visit) {
        this.desk = desk;
        this.inspections = inspections;
        this.branches = branches;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        /**
         * @param branches to choose from; empty for who belongs to one
         */
        static native TemplateInstance hazards(HazardList list, List<String> branches);

        static native TemplateInstance hazard(
                HazardView hazard,
                List<HazardStep> steps,
                InspectionView inspection,
                String photos,
                String words,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @RestQuery String branch, @RestQuery String show, @RestQuery String after) {
        String username = person.actor().id();
        HazardFilter filter = HazardFilter.of(branch, show);
        List<HazardView> rows = desk.open(username, filter.after(after));
        return Templates.hazards(
                HazardList.of(filter, after, rows),
                desk.branchOf(username) == null ? branches.all() : List.of());
    }

    @GET
    @Path("/{hazard: haz_[0-9A-Z]+}")
    public TemplateInstance hazard(@PathParam("hazard") String hazard) {
        return page(hazard, "", new FormErrors());
    }

    @POST
    @Path("/{hazard: haz_[0-9A-Z]+}/told")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response told(@PathParam("hazard") String hazard, @RestForm String words) {
        String how = words == null ? "" : words.strip();
        if (how.isEmpty() || how.length() > LONGEST) {
            String error = visit.messages(InspectionMessages.class).tell_error();
            return Response.status(UNPROCESSABLE)
                    .entity(page(hazard, how, new FormErrors().add("words", error)))
                    .build();
        }
        desk.told(person.actor(), id(hazard), how);
        return Response.seeOther(URI.create("/staff/hazards/" + hazard)).build();
    }

    @GET
    @Path("/{hazard: haz_[0-9A-Z]+}/photos/{file}")
    @Produces(MediaType.WILDCARD)
    public Response photo(
            @PathParam("hazard") String hazard,
            @PathParam("file") String file,
            @RestQuery boolean small) {
        HazardView view = desk.byId(person.actor().id(), id(hazard));
        AttachmentContent content = inspections.photo(view.inspectionId(), file, small);
        return FileAnswer.shown(content.mediaType(), content.bytes());
    }

    private TemplateInstance page(String hazard, String words, FormErrors errors) {
        HazardView view = desk.byId(person.actor().id(), id(hazard));
        return Templates.hazard(
                view,
                desk.history(view.hazardId()),
                inspections.byId(view.inspectionId()),
                "/staff/hazards/" + hazard + "/photos/",
                words,
                errors);
    }

    private static long id(String hazard) {
        return PublicId.HAZARD
                .parse(hazard)
                .orElseThrow(() -> new BusinessException(InspectionError.HAZARD_NOT_FOUND));
    }
}
