package org.hearth.partner.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.error.Retry;
import org.hearth.platform.html.Visit;

/** What a partner's developers read: a guide to the first payment, the contract, its changes. */
@Path("/developers")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DeveloperPages {

    private final ContractCalls calls;
    private final ContractObjects objects;
    private final Visit visit;
    private final String publicUrl;

    DeveloperPages(
            ContractCalls calls,
            ContractObjects objects,
            Visit visit,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.calls = calls;
        this.objects = objects;
        this.visit = visit;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        static native TemplateInstance developers(String publicUrl, List<Retry> retries);

        /**
         * @param rules of all calls alike
         */
        static native TemplateInstance contract(
                Prose rules, List<ContractGroup> groups, List<ContractObject> objects);

        static native TemplateInstance signing(String publicUrl);

        static native TemplateInstance changes();
    }

    @GET
    public TemplateInstance guide() {
        return Templates.developers(publicUrl, List.of(Retry.values()));
    }

    @GET
    @Path("contract")
    public TemplateInstance contract() {
        Locale locale = visit.language().locale();
        ContractWords words = new ContractWords(locale);
        return Templates.contract(
                calls.rules(words), calls.groups(words, locale), objects.all(words));
    }

    /** How a program signs, and checks what is signed for it. */
    @GET
    @Path("signing")
    public TemplateInstance signing() {
        return Templates.signing(publicUrl);
    }

    /** What changed in the contract, version by version. */
    @GET
    @Path("changes")
    public TemplateInstance changes() {
        return Templates.changes();
    }
}
