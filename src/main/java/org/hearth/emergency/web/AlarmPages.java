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
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.AlarmWork;
import org.hearth.emergency.Alarms;
import org.hearth.emergency.CrewView;
import org.hearth.emergency.Crews;
import org.hearth.emergency.EmergencyError;
import org.hearth.emergency.EmergencyService;
import org.hearth.emergency.LinkageView;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** One alarm, step by step. */
@Path(EmergencyPages.PATH + "/{id: alm_[^/]+}")
@Blocking
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class AlarmPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 300;

    private final Alarms alarms;
    private final AlarmWork work;
    private final Crews crews;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    AlarmPages(
            Alarms alarms, AlarmWork work, Crews crews, SignedIn person, Visit visit, Clock clock) {
        this.alarms = alarms;
        this.work = work;
        this.crews = crews;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "emergency")
    static class Templates {
        /**
         * @param words what was typed of the result, or null
         */
        static native TemplateInstance alarm(
                AlarmView alarm,
                List<CrewView> crews,
                List<LinkageView> linkages,
                List<EmergencyService> services,
                List<AuditStep> history,
                Instant now,
                String words,
                FormErrors errors);
    }

    @GET
    public TemplateInstance alarm(@PathParam("id") String id) {
        return page(id, null, new FormErrors());
    }

    @POST
    @Path("/crew")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispatch(@PathParam("id") String id, @RestForm String crew) {
        long chosen =
                PublicId.CREW
                        .parse(crew)
                        .orElseThrow(() -> new BusinessException(EmergencyError.CREW_NOT_FOUND));
        return to(work.dispatch(actor(), alarmId(id), chosen));
    }

    @POST
    @Path("/left")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response left(@PathParam("id") String id) {
        return to(work.leave(actor(), alarmId(id)));
    }

    @POST
    @Path("/arrived")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrived(@PathParam("id") String id) {
        return to(work.arrive(actor(), alarmId(id)));
    }

    @POST
    @Path("/safe")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response safe(@PathParam("id") String id) {
        return to(work.makeSafe(actor(), alarmId(id)));
    }

    @POST
    @Path("/restored")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restored(@PathParam("id") String id) {
        return to(work.restore(actor(), alarmId(id)));
    }

    /** Only the supervisor's reason shortens the half hour; anybody else's is not read. */
    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") String id, @RestForm String words, @RestForm String early) {
        String said = text(words);
        String reason = text(early);
        if (!enough(said)) {
            return wrong(id, said, "words", say().why_wrong());
        }
        if (!reason.isEmpty() && !enough(reason)) {
            return wrong(id, said, "early", say().why_wrong());
        }
        boolean supervisor = person.hasRole("supervisor");
        boolean shortened = !reason.isEmpty() && supervisor;
        try {
            return to(work.end(actor(), alarmId(id), said, shortened ? reason : null));
        } catch (BusinessException refusal) {
            if (refusal.code() != EmergencyError.CREW_STAYS) {
                throw refusal;
            }
            return supervisor
                    ? wrong(id, said, "early", say().early_missing())
                    : wrong(id, said, "words", say().stays_on());
        }
    }

    @POST
    @Path("/call-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callOff(@PathParam("id") String id, @RestForm String why) {
        String reason = text(why);
        if (!enough(reason)) {
            return wrong(id, null, "why", say().why_wrong());
        }
        return to(work.callOff(actor(), alarmId(id), reason));
    }

    @POST
    @Path("/major")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response major(@PathParam("id") String id) {
        return to(work.raise(actor(), alarmId(id)));
    }

    @POST
    @Path("/linkage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(
            @PathParam("id") String id, @RestForm String service, @RestForm String linked) {
        String words = text(linked);
        if (!enough(words)) {
            return wrong(id, null, "linked", say().why_wrong());
        }
        EmergencyService told =
                Arrays.stream(EmergencyService.values())
                        .filter(known -> known.name().equals(service))
                        .findFirst()
                        .orElse(EmergencyService.POLICE);
        work.link(actor(), alarmId(id), told, words);
        return to(alarms.byId(alarmId(id)));
    }

    private Response wrong(String id, String words, String field, String error) {
        return Response.status(UNPROCESSABLE)
                .entity(page(id, words, new FormErrors().add(field, error)))
                .build();
    }

    private TemplateInstance page(String id, String words, FormErrors errors) {
        AlarmView alarm = alarms.byId(alarmId(id));
        return Templates.alarm(
                alarm,
                crews.toSend(alarm.order().branch()),
                alarms.linkages(alarm.alarmId()),
                List.of(EmergencyService.values()),
                alarms.history(alarm.alarmId()),
                clock.instant(),
                words,
                errors);
    }

    private static Response to(AlarmView alarm) {
        return Response.seeOther(
                        URI.create(EmergencyPages.PATH + "/" + PublicId.ALARM.of(alarm.alarmId())))
                .build();
    }

    private static long alarmId(String id) {
        return PublicId.ALARM
                .parse(id)
                .orElseThrow(() -> new BusinessException(EmergencyError.ALARM_NOT_FOUND));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean enough(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private Actor actor() {
        return person.actor();
    }

    private EmergencyMessages say() {
        return visit.messages(EmergencyMessages.class);
    }
}
