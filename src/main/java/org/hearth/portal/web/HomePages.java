package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.notice.InterruptionPhase;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.quality.PublicPromises;
import org.hearth.quality.Share;

/** Where everybody arrives. */
@Path("/")
@Blocking
@PermitAll
public class HomePages {

    private static final int INTERRUPTIONS = 3;

    private final PublicPromises promises;
    private final Interruptions interruptions;
    private final Clock clock;

    HomePages(PublicPromises promises, Interruptions interruptions, Clock clock) {
        this.promises = promises;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        /**
         * @param off the interruptions that come first, of those not over
         */
        static native TemplateInstance home(Share kept, List<InterruptionView> off, Instant now);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance home() {
        return Templates.home(
                promises.thisMonth(),
                interruptions.page(InterruptionPhase.CURRENT, null, null, INTERRUPTIONS).rows(),
                clock.instant());
    }
}
