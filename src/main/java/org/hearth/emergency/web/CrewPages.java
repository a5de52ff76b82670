package org.hearth.emergency.web;

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
import org.hearth.account.Branches;
import org.hearth.emergency.CrewView;
import org.hearth.emergency.Crews;
import org.hearth.emergency.EmergencyError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;

/** The crews: who there is, who is on duty. */
@Path(CrewPages.PATH)
@Blocking
@RolesAllowed({"dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class CrewPages {

    static final String PATH = EmergencyPages.PATH + "/crews";

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NAME = 40;

    private final Crews crews;
    private final Branches branches;
    private final SignedIn person;
    private final Visit visit;

    CrewPages(Crews crews, Branches branches, SignedIn person, Visit visit) {
        this.crews = crews;
        this.branches = branches;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "emergency")
    static class Templates {
        static native TemplateInstance crews(
                List<CrewView> crews,
                List<String> branches,
                String name,
                String phone,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page("", "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestForm String name, @RestForm String branch, @RestForm String phone) {
        EmergencyMessages say = visit.messages(EmergencyMessages.class);
        String called = name == null ? "" : name.strip();
        String number = TypedText.plain(phone);
        FormErrors errors = new FormErrors();
        if (called.length() < 2 || called.length() > LONGEST_NAME) {
            errors.add("name", say.name_wrong());
        }
        if (!number.matches("[0-9]{5,20}")) {
            errors.add("phone", say.phone_wrong());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(called, number, errors)).build();
        }
        crews.add(person.actor(), called, branch == null ? "" : branch, number);
        return Response.seeOther(URI.create(PATH)).build();
    }

    @POST
    @Path("/{id}/duty")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response duty(@PathParam("id") String id, @RestForm String on) {
        long crew =
                PublicId.CREW
                        .parse(id)
                        .orElseThrow(() -> new BusinessException(EmergencyError.CREW_NOT_FOUND));
        crews.duty(person.actor(), crew, "true".equals(on));
        return Response.seeOther(URI.create(PATH)).build();
    }

    private TemplateInstance page(String name, String phone, FormErrors errors) {
        return Templates.crews(crews.all(), branches.all(), name, phone, errors);
    }
}
