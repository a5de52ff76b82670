package org.hearth.appointment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import org.hearth.appointment.Capacities;
import org.hearth.appointment.CapacityCell;
import org.hearth.appointment.VisitTime;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How many visits a branch makes: its rules by weekday, and single days. */
@Path("/staff/appointments/capacity")
@RolesAllowed({"dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class CapacityPages {

    private static final int UNPROCESSABLE = 422;

    private final Capacities capacities;
    private final DeskBranch desk;
    private final SignedIn person;
    private final Visit visit;

    CapacityPages(Capacities capacities, DeskBranch desk, SignedIn person, Visit visit) {
        this.capacities = capacities;
        this.desk = desk;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        static native TemplateInstance capacity(
                List<String> branches,
                String branch,
                List<ServiceSkill> skills,
                ServiceSkill skill,
                CapacityTable table,
                boolean saved,
                FormErrors errors);
    }

    @GET
    public TemplateInstance rules(
            @RestQuery String branch, @RestQuery String skill, @RestQuery String saved) {
        String chosen = desk.choose(branch);
        if (chosen == null) {
            throw new NotFoundException();
        }
        ServiceSkill of = skill(skill);
        return page(
                chosen,
                of,
                CapacityTable.of(capacities.of(chosen, of)),
                saved != null,
                new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestForm String branch, @RestForm String skill, MultivaluedMap<String, String> form) {
        String chosen = desk.choose(branch);
        ServiceSkill of = skill(skill);
        CapacityTable typed = CapacityTable.typed(form);
        Map<CapacityCell, Integer> places = typed.places();
        if (places.size() < typed.size()) {
            String wrong = visit.messages(AppointmentMessages.class).places_wrong(Capacities.MOST);
            FormErrors errors = new FormErrors();
            typed.wrong().forEach(field -> errors.add(field, wrong));
            return Response.status(UNPROCESSABLE)
                    .entity(page(chosen, of, typed, false, errors))
                    .build();
        }
        capacities.set(person.actor(), chosen, of, places);
        return Response.seeOther(
                        UriBuilder.fromPath("/staff/appointments/capacity")
                                .queryParam("branch", "{branch}")
                                .queryParam("skill", of)
                                .queryParam("saved", "1")
                                .build(chosen))
                .build();
    }

    /** Sets one slot for its day alone. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/day")
    public Response setDay(
            @RestForm String branch,
            @RestForm String skill,
            @RestForm String time,
            @RestForm String places) {
        desk.require(branch);
        VisitTime slot = VisitTime.parse(time).orElseThrow(CapacityPages::wrong);
        int count = CapacityTable.count(places).orElseThrow(CapacityPages::wrong);
        capacities.setDay(person.actor(), branch, skill(skill), slot, count);
        return Response.seeOther(DeskAddress.of(branch, slot.day())).build();
    }

    private TemplateInstance page(
            String branch,
            ServiceSkill skill,
            CapacityTable table,
            boolean saved,
            FormErrors errors) {
        return Templates.capacity(
                desk.choices(), branch, Capacities.VISITING, skill, table, saved, errors);
    }

    private static ServiceSkill skill(String name) {
        return Capacities.VISITING.stream()
                .filter(skill -> skill.name().equals(name))
                .findFirst()
                .orElse(Capacities.VISITING.get(0));
    }

    private static BusinessException wrong() {
        return new BusinessException(RequestError.REQUEST_INVALID);
    }
}
