package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearth.notice.InterruptionHistory;
import org.hearth.notice.InterruptionPage;
import org.hearth.notice.InterruptionPhase;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.notice.NoticeError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.jboss.resteasy.reactive.RestQuery;

/** Where gas is off, will be off, and was off. */
@Path("/notices")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NoticePages {

    private static final int A_PAGE = 30;

    private final Interruptions interruptions;
    private final AreaNames areas;
    private final Clock clock;

    NoticePages(Interruptions interruptions, AreaNames areas, Clock clock) {
        this.interruptions = interruptions;
        this.areas = areas;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance notices(NoticeList list);

        static native TemplateInstance interruption(
                InterruptionView row, InterruptionHistory history, Instant now);
    }

    static String path(long id) {
        return "/notices/" + PublicId.INTERRUPTION.of(id);
    }

    @GET
    public TemplateInstance current(@RestQuery String district, @RestQuery String after) {
        return Templates.notices(list(InterruptionPhase.CURRENT, district, after));
    }

    @GET
    @Path("/past")
    public TemplateInstance past(@RestQuery String district, @RestQuery String after) {
        return Templates.notices(list(InterruptionPhase.PAST, district, after));
    }

    private NoticeList list(InterruptionPhase phase, String district, String after) {
        String chosen = areas.known(district).orElse(null);
        InterruptionPage page = interruptions.page(phase, chosen, after, A_PAGE);
        boolean past = phase == InterruptionPhase.PAST;
        String list =
                (past ? "/notices/past?" : "/notices?")
                        + (chosen == null ? "" : "district=" + chosen + "&");
        return new NoticeList(
                page.rows(),
                past,
                chosen == null ? "" : chosen,
                past ? Map.of() : interruptions.byDistrict(),
                clock.instant(),
                after == null ? null : list.substring(0, list.length() - 1),
                page.next() == null ? null : list + "after=" + page.next());
    }

    @GET
    @Path("/{id: itr_[^/]+}")
    public TemplateInstance one(@PathParam("id") String id) {
        InterruptionView row = interruptions.published(id(id));
        return Templates.interruption(row, interruptions.history(row.id()), clock.instant());
    }

    static long id(String written) {
        return PublicId.INTERRUPTION
                .parse(written)
                .orElseThrow(() -> new BusinessException(NoticeError.INTERRUPTION_NOT_FOUND));
    }
}
