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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.attachment.SignaturePicture;
import org.hearth.inspection.InspectionSheet;
import org.hearth.inspection.InspectionVisits;
import org.hearth.inspection.Presence;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.UploadedFile;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderError;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The technician's form of an inspection, on a phone and on a bad network. */
@Path("/staff/my-orders/{order: ord_[0-9A-Z]+}/inspection")
@RolesAllowed("technician")
@Produces(MediaType.TEXT_HTML)
public class InspectionFormPages {

    private static final int UNPROCESSABLE = 422;

    private final InspectionVisits visits;
    private final Attachments attachments;
    private final ProblemTexts problems;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    InspectionFormPages(
            InspectionVisits visits,
            Attachments attachments,
            ProblemTexts problems,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.visits = visits;
        this.attachments = attachments;
        this.problems = problems;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance form(
                InspectionSheet sheet, TypedForm form, List<Presence> presences, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@PathParam("order") String order) {
        return page(sheet(order), TypedForm.empty(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response record(
            @PathParam("order") String order,
            MultipartFormDataInput sent,
            @RestForm("photos") List<FileUpload> photos,
            @Context UriInfo uri) {
        InspectionSheet sheet = sheet(order);
        TypedForm typed = TypedForm.of(sent);
        if (sheet.open()) {
            InspectionForm form = new InspectionForm(sheet, typed, LocalDate.now(clock));
            List<CheckedFile> files = new ArrayList<>();
            FormErrors errors =
                    form.check(visit.messages(InspectionMessages.class), visit.language().tag());
            look(photos, typed, files, errors);
            if (!errors.isEmpty()) {
                return Response.status(UNPROCESSABLE).entity(page(sheet, typed, errors)).build();
            }
            visits.record(
                    person.actor(),
                    form.result(files, result -> InspectionWords.said(sheet, result)));
        } else if (sheet.done() == null) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        return Response.seeOther(URI.create("/staff/my-orders/" + order + "/inspection"))
                .cookie(FormCookie.sent(typed.text("sending"), uri))
                .build();
    }

    private void look(
            List<FileUpload> photos, TypedForm typed, List<CheckedFile> files, FormErrors errors) {
        String field = "photos";
        try {
            for (UploadedFile photo : UploadedFile.of(photos)) {
                files.add(attachments.check(AttachmentKind.PHOTO, photo.name(), photo.content()));
            }
            if (files.size() > AttachmentKind.PHOTO.most()) {
                errors.add(field, problem("ATTACHMENT_TOO_MANY"));
            }
            field = "signature";
            if (typed.text("presence").equals(Presence.SIGNED.name())) {
                SignaturePicture.parse(typed.text(field))
                        .map(png -> attachments.check(AttachmentKind.SIGNATURE, null, png))
                        .ifPresent(files::add);
            }
        } catch (BusinessException refusal) {
            errors.add(field, problem(refusal.code().name()));
        }
    }

    private String problem(String code) {
        return problems.explain(code, visit.language().locale()).detail();
    }

    private InspectionSheet sheet(String order) {
        long id =
                PublicId.WORK_ORDER
                        .parse(order)
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
        return visits.sheet(person.actor().id(), id);
    }

    private static TemplateInstance page(InspectionSheet sheet, TypedForm form, FormErrors errors) {
        return Templates.form(sheet, form, List.of(Presence.values()), errors);
    }
}
