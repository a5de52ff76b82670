package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.identity.Bindings;
import org.hearth.identity.BoundAccounts;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** The accounts of a login: own ones, bound ones, and who follows. */
@Path("/me/accounts")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private static final URI HERE = URI.create("/me/accounts");
    private static final int UNPROCESSABLE = 422;

    private final Bindings bindings;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    AccountPages(Bindings bindings, SignedIn person, Visit visit, HttpServerRequest request) {
        this.bindings = bindings;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance accounts(
                BoundAccounts accounts, BindForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.accounts(
                bindings.of(person.residentId()), BindForm.empty(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bind(@RestForm String number, @RestForm String proof, @RestForm String label) {
        BindForm form = new BindForm(number, proof, label);
        IdentityMessages texts = visit.messages(IdentityMessages.class);
        FormErrors errors = form.errors(texts);
        if (errors.isEmpty()
                && !bindings.bind(
                        person.residentId(),
                        form.accountNumber(),
                        form.accountProof().orElseThrow(),
                        Label.of(label),
                        request.remoteAddress().hostAddress())) {
            errors.add("number", texts.bind_unproven());
        }
        return errors.isEmpty()
                ? here()
                : Response.status(UNPROCESSABLE)
                        .entity(Templates.accounts(bindings.of(person.residentId()), form, errors))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/own")
    public Response bindOwn(@RestForm String number) {
        bindings.bindOwn(person.residentId(), number);
        return here();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/label")
    public Response rename(@RestForm String number, @RestForm String label) {
        bindings.rename(person.residentId(), number, Label.of(label));
        return here();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/unbind")
    public Response unbind(@RestForm String number) {
        bindings.unbind(person.residentId(), number);
        return here();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/followers")
    public Response removeFollower(@RestForm String number, @RestForm long follower) {
        bindings.removeFollower(person.residentId(), number, follower);
        return here();
    }

    private static Response here() {
        return Response.seeOther(HERE).build();
    }
}
