package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountNumber;
import org.hearth.account.Area;
import org.hearth.notice.AddressCheck;
import org.hearth.notice.Affecting;
import org.hearth.notice.InterruptionView;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Is my address affected? Asked by an account number, which is personal and stands in no address,
 * or by the names of the place; answered on the same page.
 */
@Path("/notices/check")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AddressCheckPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 60;

    private final AddressCheck check;
    private final AreaNames areas;
    private final Visit visit;
    private final HttpServerRequest request;
    private final Clock clock;

    AddressCheckPages(
            AddressCheck check,
            AreaNames areas,
            Visit visit,
            HttpServerRequest request,
            Clock clock) {
        this.check = check;
        this.areas = areas;
        this.visit = visit;
        this.request = request;
        this.clock = clock;
    }

    /** What was typed. */
    public record Asked(String account, String district, String street, String community) {

        static final Asked NOTHING = new Asked("", "", "", "");
    }

    /**
     * What meets an address.
     *
     * @param partly where only a part of the place is affected
     */
    public record Found(List<InterruptionView> certain, List<InterruptionView> partly) {

        static Found of(List<Affecting> all) {
            return new Found(those(all, true), those(all, false));
        }

        private static List<InterruptionView> those(List<Affecting> all, boolean certain) {
            return all.stream()
                    .filter(one -> one.certain() == certain)
                    .map(Affecting::interruption)
                    .toList();
        }

        public boolean isNothing() {
            return certain.isEmpty() && partly.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        /**
         * @param found null before anything was asked
         */
        static native TemplateInstance check(
                Asked asked, Found found, Instant now, FormErrors errors);
    }

    @GET
    public TemplateInstance ask() {
        return page(Asked.NOTHING, null, new FormErrors());
    }

    @POST
    @Path("/account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response account(@RestForm String account) {
        String number = TypedText.plain(account);
        Asked asked = new Asked(bounded(account), "", "", "");
        if (!AccountNumber.is(number)) {
            return wrong(asked, "account", texts().check_account_wrong());
        }
        Optional<List<Affecting>> found = check.ofAccount(number, from());
        return found.isEmpty()
                ? wrong(asked, "account", texts().check_account_unknown())
                : Response.ok(page(asked, found.get(), new FormErrors())).build();
    }

    @POST
    @Path("/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @RestForm String district, @RestForm String street, @RestForm String community) {
        Asked asked = new Asked("", bounded(district), bounded(street), bounded(community));
        if (areas.known(district).isEmpty()) {
            return wrong(asked, "district", texts().check_district_missing());
        }
        List<Affecting> found =
                check.ofPlace(new Area(district, asked.street(), asked.community()), from());
        return Response.ok(page(asked, found, new FormErrors())).build();
    }

    private Response wrong(Asked asked, String field, String why) {
        return Response.status(UNPROCESSABLE)
                .entity(page(asked, null, new FormErrors().add(field, why)))
                .build();
    }

    private TemplateInstance page(Asked asked, List<Affecting> found, FormErrors errors) {
        return Templates.check(
                asked, found == null ? null : Found.of(found), clock.instant(), errors);
    }

    private static String bounded(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private String from() {
        return request.remoteAddress().hostAddress();
    }

    private NoticeMessages texts() {
        return visit.messages(NoticeMessages.class);
    }
}
