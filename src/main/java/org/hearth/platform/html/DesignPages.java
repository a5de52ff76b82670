package org.hearth.platform.html;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Every tag in every state on one page, to look at while building; not part of the product. */
@Path("/design")
@PermitAll
@IfBuildProfile(anyOf = {"dev", "test"})
public class DesignPages {

    private static final List<String> ICONS =
            List.of(
                    "flame",
                    "bill",
                    "pay",
                    "pin",
                    "wrench",
                    "meter",
                    "hose",
                    "shield-check",
                    "chat",
                    "star",
                    "phone",
                    "home",
                    "user",
                    "search",
                    "clock",
                    "check",
                    "alert",
                    "chevron",
                    "arrow",
                    "download",
                    "calendar",
                    "info",
                    "close",
                    "pause",
                    "cash",
                    "card",
                    "scan",
                    "store",
                    "bank",
                    "kiosk",
                    "wheelchair",
                    "glasses",
                    "bell",
                    "backspace",
                    "text-size",
                    "grid",
                    "route",
                    "queue");

    @Inject Clock clock;

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance design(
                LocalDate today,
                Instant now,
                YearMonth month,
                FormErrors errors,
                List<String> icons);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance design() {
        FormErrors errors =
                new FormErrors().add("number", "户号里有字母 A，只能是数字").add("words", "请写明哪里不对");
        return Templates.design(
                LocalDate.now(clock), clock.instant(), YearMonth.now(clock), errors, ICONS);
    }
}
