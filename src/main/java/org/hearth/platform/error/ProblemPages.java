package org.hearth.platform.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.hearth.platform.html.Visit;

/** What each error code means: the pages that a problem's {@code type} names. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

    private final ProblemTexts texts;
    private final Visit visit;

    @Inject
    ProblemPages(ProblemTexts texts, Visit visit) {
        this.texts = texts;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance problems(List<ExplainedCode> codes);

        static native TemplateInstance problem(ExplainedCode code, List<Retry> retries);
    }

    @GET
    public TemplateInstance all() {
        return Templates.problems(texts.codes().stream().map(this::explain).toList());
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("code") String page) {
        String code = page.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!texts.codes().contains(code)) {
            throw new BusinessException(RequestError.NOT_FOUND);
        }
        return Templates.problem(explain(code), List.of(Retry.values()));
    }

    private ExplainedCode explain(String code) {
        return texts.explain(code, visit.language().locale());
    }
}
