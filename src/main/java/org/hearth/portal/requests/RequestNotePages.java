package org.hearth.portal.requests;

import io.smallrye.common.annotation.Blocking;
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
import java.util.List;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.AttachmentError;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.http.UploadedFile;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a resident adds to a request: words and photos, and looking at what was added. */
@Path("/me/requests")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class RequestNotePages {

    private final MyRequests mine;
    private final RequestSheets sheets;
    private final RequestNotes notes;
    private final RequestLimits limits;
    private final Attachments attachments;
    private final ProblemTexts problems;
    private final SignedIn person;
    private final Visit visit;

    RequestNotePages(
            MyRequests mine,
            RequestSheets sheets,
            RequestNotes notes,
            RequestLimits limits,
            Attachments attachments,
            ProblemTexts problems,
            SignedIn person,
            Visit visit) {
        this.mine = mine;
        this.sheets = sheets;
        this.notes = notes;
        this.limits = limits;
        this.attachments = attachments;
        this.problems = problems;
        this.person = person;
        this.visit = visit;
    }

    @POST
    @Path("{order}/notes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("order") String id,
            @RestForm String text,
            @RestForm String sending,
            @RestForm("photos") List<FileUpload> photos,
            @Context UriInfo uri) {
        OrderView order = mine.own(id);
        limits.beforeNote(person.residentId());
        String typed = RequestPages.typed(text);
        List<UploadedFile> sent = UploadedFile.of(photos);
        RequestMessages texts = visit.messages(RequestMessages.class);
        if (typed.isEmpty() && sent.isEmpty()) {
            return again(order, typed, "text", texts.note_empty());
        }
        if (typed.length() > RequestPages.LONGEST) {
            return again(order, typed, "text", texts.too_long(RequestPages.LONGEST));
        }
        try {
            List<CheckedFile> checked =
                    sent.stream()
                            .map(
                                    file ->
                                            attachments.check(
                                                    AttachmentKind.PHOTO,
                                                    file.name(),
                                                    file.content()))
                            .toList();
            String said = typed.isEmpty() ? texts.photos_said(checked.size()) : typed;
            notes.add(person.actor(), order, sending, said, checked);
            return Response.fromResponse(RequestPages.to(id, "noted"))
                    .cookie(FormCookie.sent(sending, uri))
                    .build();
        } catch (BusinessException refusal) {
            if (!(refusal.code() instanceof AttachmentError)) {
                throw refusal;
            }
            String why = problems.detail(refusal.code(), visit.language().locale());
            return again(order, typed, "photos", why);
        }
    }

    @GET
    @Path("{order}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("order") String id, @PathParam("file") String file) {
        OrderView order = mine.own(id);
        AttachmentView known =
                attachments.of(RequestSheets.files(order)).stream()
                        .filter(one -> one.id().equals(file))
                        .findFirst()
                        .orElseThrow(
                                () -> new BusinessException(AttachmentError.ATTACHMENT_NOT_FOUND));
        AttachmentContent content = attachments.read(known.id(), RequestSheets.files(order));
        return known.isPicture()
                ? FileAnswer.shown(content.mediaType(), content.bytes())
                : FileAnswer.saved(content.mediaType(), content.bytes(), content.fileName());
    }

    private Response again(OrderView order, String typed, String field, String why) {
        return Response.status(RequestPages.UNPROCESSABLE)
                .entity(
                        RequestPages.Templates.request(
                                sheets.of(order), null, typed, new FormErrors().add(field, why)))
                .build();
    }
}
