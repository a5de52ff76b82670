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
import org.hearth.account.AccountError;
import org.hearth.attachment.AttachmentContent;
import org.hearth.inspection.AccountSafety;
import org.hearth.inspection.InspectionError;
import org.hearth.inspection.InspectionView;
import org.hearth.inspection.Inspections;
import org.hearth.inspection.SafetyRecord;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestQuery;

/** A resident's page of the safety of a home, and the written results to print. */
@Path("/me/accounts/{account: acc_[0-9A-Z]+}/safety")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class SafetyPages {

    private final AccountSafety safety;
    private final Inspections inspections;
    private final SignedIn person;

    SafetyPages(AccountSafety safety, Inspections inspections, SignedIn person) {
        this.safety = safety;
        this.inspections = inspections;
        this.person = person;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance safety(SafetyRecord home);

        static native TemplateInstance mine(
                SafetyRecord home, InspectionView inspection, String photos);
    }

    @GET
    public TemplateInstance safety(@PathParam("account") String account) {
        return Templates.safety(safety.of(person.residentId(), id(account)));
    }

    @GET
    @Path("/{inspection: isp_[0-9A-Z]+}")
    public TemplateInstance result(
            @PathParam("account") String account, @PathParam("inspection") String inspection) {
        InspectionView view = view(account, inspection);
        return Templates.mine(
                safety.of(person.residentId(), id(account)),
                view,
                path(view.accountId()) + "/" + inspection + "/photos/");
    }

    @GET
    @Path("/{inspection: isp_[0-9A-Z]+}/photos/{file}")
    @Produces(MediaType.WILDCARD)
    public Response photo(
            @PathParam("account") String account,
            @PathParam("inspection") String inspection,
            @PathParam("file") String file,
            @RestQuery boolean small) {
        long result = view(account, inspection).inspectionId();
        AttachmentContent content = inspections.photo(result, file, small);
        return FileAnswer.shown(content.mediaType(), content.bytes());
    }

    @POST
    @Path("/hazards/{hazard: haz_[0-9A-Z]+}/mended")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mended(
            @PathParam("account") String account, @PathParam("hazard") String hazard) {
        long hazardId =
                PublicId.HAZARD
                        .parse(hazard)
                        .orElseThrow(() -> new BusinessException(InspectionError.HAZARD_NOT_FOUND));
        safety.mended(person.residentId(), id(account), hazardId);
        return Response.seeOther(URI.create(path(id(account)))).build();
    }

    private InspectionView view(String account, String inspection) {
        long inspectionId =
                PublicId.INSPECTION
                        .parse(inspection)
                        .orElseThrow(
                                () -> new BusinessException(InspectionError.INSPECTION_NOT_FOUND));
        return safety.inspection(person.residentId(), id(account), inspectionId);
    }

    static String path(long accountId) {
        return "/me/accounts/" + PublicId.ACCOUNT.of(accountId) + "/safety";
    }

    private static long id(String account) {
        return PublicId.ACCOUNT
                .parse(account)
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }
}
