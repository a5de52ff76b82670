package org.hearth.sandbox.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.html.Visit;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.sandbox.TestAccount;
import org.hearth.sandbox.certification.CaseWords;

/** The sandbox's part of the guide: credentials, test accounts, clock, reset, certification. */
@Path("/developers/sandbox")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SandboxPages {

    private final SandboxSchema sandbox;
    private final Visit visit;
    private final String publicUrl;

    SandboxPages(
            SandboxSchema sandbox,
            Visit visit,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.sandbox = sandbox;
        this.visit = visit;
        this.publicUrl = publicUrl;
    }

    /**
     * A row of the table of accounts.
     *
     * @param digits the last three of the number
     */
    record AccountLine(String digits, String text) {}

    @CheckedTemplate(basePath = "sandbox")
    static class Templates {
        static native TemplateInstance sandbox(
                boolean open, String publicUrl, List<AccountLine> accounts);
    }

    @GET
    public TemplateInstance guide() {
        CaseWords words = CaseWords.in(visit.language().locale());
        List<AccountLine> lines =
                Stream.concat(
                                Stream.of(TestAccount.values())
                                        .map(
                                                account ->
                                                        new AccountLine(
                                                                account.lastDigits(),
                                                                words.account(
                                                                        account.published()))),
                                Stream.of(
                                        new AccountLine(
                                                Integer.toString(TestAccount.UNKNOWN),
                                                words.account("unknown"))))
                        .toList();
        return Templates.sandbox(sandbox.exists(), publicUrl, lines);
    }
}
