package org.hearth.attachment;

import io.quarkus.qute.Engine;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.http.UploadedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A form with photos, a signature and text that must not be lost; it exists in tests only. */
@Path("/test-files")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TestFilePages {

    private static final String PAGE =
            """
            {#include layout}{#title}试{/title}{#main}
            <div class="wrap page stack stack--5"><h1>上门结果</h1>
            {#errorSummary errors=errors /}
            {#form action="/test-files" class="stack" multipart=true keep=true}
            {#field name="owner" label="编号" value=owner /}
            {#field name="words" label="发现的情况" rows=3 value=words error=errors.of('words') /}
            {#fileField name="photos" label="照片" multiple=true error=errors.of('photos') /}
            {#signatureField name="signature" label="客户签名" /}
            {#button text="交单" /}
            {/form}</div>
            {/main}{/include}
            """;
    private static final String DONE =
            "{#include layout}{#title}好{/title}{#main}<div class=\"wrap page\"><h1>收到了</h1>"
                    + "<p id=\"words\">{words}</p><p id=\"files\">{files}</p></div>{/main}{/include}";

    @Inject Engine templates;
    @Inject Attachments attachments;
    @Context UriInfo uri;

    @GET
    public String form() {
        return page("", "", new FormErrors());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response send(
            @FormParam("owner") String owner,
            @FormParam("words") String words,
            @FormParam("signature") String signature,
            @FormParam("sending") String sending,
            @RestForm("photos") List<FileUpload> photos) {
        if (words == null || words.isBlank()) {
            FormErrors errors = new FormErrors().add("words", "请写明情况");
            return Response.status(422).entity(page(owner, words, errors)).build();
        }
        List<CheckedFile> files = new ArrayList<>();
        for (UploadedFile photo : UploadedFile.of(photos)) {
            files.add(attachments.check(AttachmentKind.PHOTO, photo.name(), photo.content()));
        }
        SignaturePicture.parse(signature)
                .map(png -> attachments.check(AttachmentKind.SIGNATURE, null, png))
                .ifPresent(files::add);
        for (CheckedFile file : files) {
            attachments.keep(Actor.guest(), owner(owner), file);
        }
        return Response.seeOther(URI.create("/test-files/" + owner))
                .cookie(FormCookie.sent(sending, uri))
                .build();
    }

    @GET
    @Path("{owner}")
    public String done(@PathParam("owner") String owner) {
        return templates
                .parse(DONE)
                .data("words", owner)
                .data("files", attachments.of(owner(owner)).size())
                .render();
    }

    @GET
    @Path("{owner}/{id}")
    public Response file(@PathParam("owner") String owner, @PathParam("id") String id) {
        AttachmentContent content = attachments.read(id, owner(owner));
        return FileAnswer.shown(content.mediaType(), content.bytes());
    }

    @GET
    @Path("{owner}/{id}/save")
    public Response save(@PathParam("owner") String owner, @PathParam("id") String id) {
        AttachmentContent content = attachments.read(id, owner(owner));
        return FileAnswer.saved(content.mediaType(), content.bytes(), content.fileName());
    }

    private String page(String owner, String words, FormErrors errors) {
        return templates
                .parse(PAGE)
                .data("owner", owner)
                .data("words", words == null ? "" : words)
                .data("errors", errors)
                .render();
    }

    private static AttachmentOwner owner(String number) {
        return new AttachmentOwner("test", Long.parseLong(number));
    }
}
