package org.hearth.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.platform.html.RefusalPage;
import org.hearth.platform.http.Language;
import org.hearth.platform.tenant.Tenant;

/** Writes a refusal for whoever asked: a problem for a program, a page for a person. */
@Singleton
public class Refusals {

    private static final List<String> API_PATHS =
            List.of(
                    "/partner/",
                    "/oauth/",
                    "/public/",
                    "/sandbox/partner/",
                    "/sandbox/oauth/",
                    "/telephony/",
                    "/gateways/");

    /** The detail that becomes the header of that name, too; in seconds. */
    private static final String RETRY_AFTER = "retryAfter";

    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final RefusalPage page;

    @Inject
    Refusals(ProblemTexts texts, ObjectMapper json, RefusalPage page) {
        this.texts = texts;
        this.json = json;
        this.page = page;
    }

    /** For a refusal that no exception brings. */
    public Response answer(ErrorCode code, RoutingContext request) {
        return answer(code, null, Map.of(), request);
    }

    Response answer(
            ErrorCode code,
            List<Violation> violations,
            Map<String, Object> details,
            RoutingContext request) {
        Body body = body(code, violations, details, request);
        Response.ResponseBuilder answer =
                Response.status(code.status()).type(body.type()).entity(body.text());
        if (details.get(RETRY_AFTER) != null) {
            answer.header(HttpHeaders.RETRY_AFTER, details.get(RETRY_AFTER));
        }
        return answer.build();
    }

    void send(ErrorCode code, RoutingContext request) {
        send(code, Map.of(), request);
    }

    /** For a request that is refused before any resource sees it, on the event loop. */
    public void send(ErrorCode code, Map<String, Object> details, RoutingContext request) {
        if (details.get(RETRY_AFTER) != null) {
            request.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, details.get(RETRY_AFTER).toString());
        }
        request.vertx()
                .executeBlocking(() -> body(code, null, details, request))
                .onSuccess(
                        body ->
                                request.response()
                                        .setStatusCode(code.status())
                                        .putHeader(HttpHeaders.CONTENT_TYPE, body.type())
                                        .end(body.text()))
                .onFailure(request::fail);
    }

    static boolean wantsProblem(RoutingContext request) {
        String path = request.normalizedPath() + "/";
        if (API_PATHS.stream().anyMatch(path::startsWith)) {
            return true;
        }
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("html");
    }

    private Body body(
            ErrorCode code,
            List<Violation> violations,
            Map<String, Object> details,
            RoutingContext request) {
        Locale locale = Language.of(request).locale();
        if (wantsProblem(request)) {
            return new Body(
                    Problem.MEDIA_TYPE, write(problem(code, violations, details, request, locale)));
        }
        return new Body(
                "text/html;charset=UTF-8",
                page.render(texts.title(code, locale), texts.detail(code, locale), request));
    }

    private Problem problem(
            ErrorCode code,
            List<Violation> violations,
            Map<String, Object> details,
            RoutingContext request,
            Locale locale) {
        return new Problem(
                code.page(),
                texts.title(code, locale),
                code.status(),
                texts.detail(code, locale),
                Tenant.current().base() + request.normalizedPath(),
                code.name(),
                code.retry(),
                violations,
                details);
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Body(String type, String text) {}
}
