package org.hearth.appointment.web;

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
import org.hearth.appointment.AppointmentError;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.AttachmentError;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.http.UploadedFile;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Papers and photos that a resident sends ahead of a visit, instead of showing them there. */
@Path("/me/requests/{order}/visit/files")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class VisitFilePages {

    private static final int UNPROCESSABLE = 422;

    private final OwnOrders orders;
    private final VisitSheets sheets;
    private final Attachments attachments;
    private final ProblemTexts problems;
    private final SignedIn person;
    private final Visit visit;

    VisitFilePages(
            OwnOrders orders,
            VisitSheets sheets,
            Attachments attachments,
            ProblemTexts problems,
            SignedIn person,
            Visit visit) {
        this.orders = orders;
        this.sheets = sheets;
        this.attachments = attachments;
        this.problems = problems;
        this.person = person;
        this.visit = visit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("order") String id, @RestForm("papers") List<FileUpload> papers) {
        OrderView order = orders.own(id);
        if (!sheets.takesFiles(sheets.visit(order))) {
            throw new BusinessException(AppointmentError.APPOINTMENT_STATE);
        }
        try {
            List<CheckedFile> checked =
                    UploadedFile.of(papers).stream()
                            .map(
                                    file ->
                                            attachments.check(
                                                    AttachmentKind.PAPER,
                                                    file.name(),
                                                    file.content()))
                            .toList();
            if (checked.isEmpty()) {
                return again(order, visit.messages(AppointmentMessages.class).files_missing());
            }
            checked.forEach(
                    file -> attachments.keep(person.actor(), VisitSheets.filesOf(order), file));
            return Response.seeOther(URI.create("/me/requests/" + id + "/visit?said=sent")).build();
        } catch (BusinessException refusal) {
            if (!(refusal.code() instanceof AttachmentError)) {
                throw refusal;
            }
            return again(order, problems.detail(refusal.code(), visit.language().locale()));
        }
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("order") String id, @PathParam("file") String file) {
        OrderView order = orders.own(id);
        AttachmentView known =
                sheets.of(order).files().stream()
                        .filter(one -> one.id().equals(file))
                        .findFirst()
                        .orElseThrow(
                                () -> new BusinessException(AttachmentError.ATTACHMENT_NOT_FOUND));
        AttachmentContent content = attachments.read(known.id(), VisitSheets.filesOf(order));
        return known.isPicture()
                ? FileAnswer.shown(content.mediaType(), content.bytes())
                : FileAnswer.saved(content.mediaType(), content.bytes(), content.fileName());
    }

    private Response again(OrderView order, String error) {
        return Response.status(UNPROCESSABLE)
                .entity(
                        VisitPages.Templates.visit(
                                sheets.of(order), null, new FormErrors().add("papers", error)))
                .build();
    }
}
