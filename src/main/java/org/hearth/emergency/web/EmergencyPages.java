package org.hearth.emergency.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Accounts;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.account.SupplySite;
import org.hearth.emergency.AlarmKind;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.Alarms;
import org.hearth.emergency.NewAlarm;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.time.UtilityClock;
import org.jboss.resteasy.reactive.RestQuery;

/** Where alarms are taken, and the wall that shows their seconds. */
@Path(EmergencyPages.PATH)
@Blocking
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class EmergencyPages {

    static final String PATH = "/staff/emergency";

    private static final int PAGE = 50;
    private static final int UNPROCESSABLE = 422;

    private final Alarms alarms;
    private final Accounts accounts;
    private final Districts districts;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    EmergencyPages(
            Alarms alarms,
            Accounts accounts,
            Districts districts,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.alarms = alarms;
        this.accounts = accounts;
        this.districts = districts;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "emergency")
    static class Templates {
        static native TemplateInstance desk(
                TakeForm form,
                List<AlarmView> running,
                List<DistrictView> districts,
                List<AlarmKind> kinds,
                Instant now,
                FormErrors errors);

        static native TemplateInstance wall(List<AlarmView> running, Instant now);

        static native TemplateInstance wallAlarms(List<AlarmView> running, Instant now);

        static native TemplateInstance ended(List<AlarmView> alarms, String next, Instant now);
    }

    @GET
    public TemplateInstance desk() {
        return desk(new TakeForm(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@BeanParam TakeForm form) {
        Optional<SupplySite> site =
                form.byAccount() ? accounts.site(form.account()) : Optional.empty();
        FormErrors errors =
                form.check(
                        visit.messages(EmergencyMessages.class), districts.all(), site.isPresent());
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(desk(form, errors)).build();
        }
        NewAlarm taken = site.map(form::at).orElseGet(() -> form.at(districts.all()));
        AlarmView alarm = alarms.receive(person.actor(), taken);
        return Response.seeOther(URI.create(PATH + "/" + PublicId.ALARM.of(alarm.alarmId())))
                .build();
    }

    @GET
    @Path("/wall")
    public TemplateInstance wall() {
        return Templates.wall(alarms.running(), clock.instant());
    }

    /** The part of the wall that its script asks for again and again. */
    @GET
    @Path("/wall/alarms")
    public TemplateInstance wallAlarms() {
        return Templates.wallAlarms(alarms.running(), clock.instant());
    }

    @GET
    @Path("/ended")
    public TemplateInstance ended(@RestQuery String after) {
        long before = PublicId.ALARM.parse(after).orElse(Long.MAX_VALUE);
        List<AlarmView> found = alarms.ended(before, PAGE + 1);
        List<AlarmView> shown = found.stream().limit(PAGE).toList();
        return Templates.ended(
                shown,
                found.size() > PAGE
                        ? PATH + "/ended?after=" + PublicId.ALARM.of(shown.get(PAGE - 1).alarmId())
                        : null,
                clock.instant());
    }

    @GET
    @Path("/month.csv")
    @Produces("text/csv")
    @RolesAllowed("supervisor")
    public Response month() {
        YearMonth month = YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
        return Response.ok(
                        new AlarmFile(
                                visit.messages(EmergencyMessages.class),
                                alarms.of(month),
                                clock.instant()),
                        "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"alarms-" + month + ".csv\"")
                .build();
    }

    private TemplateInstance desk(TakeForm form, FormErrors errors) {
        return Templates.desk(
                form,
                alarms.running(),
                districts.all(),
                List.of(AlarmKind.values()),
                clock.instant(),
                errors);
    }
}
