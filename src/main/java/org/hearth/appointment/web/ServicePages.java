package org.hearth.appointment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearth.appointment.ServiceKind;
import org.hearth.servicetime.ServiceStandards;
import org.hearth.servicetime.Standards;

/** What can be asked for, by whom, at which cost, with which papers, and how long it takes. */
@Path("/services")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ServicePages {

    private final ServiceStandards standards;
    private final Clock clock;

    ServicePages(ServiceStandards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        static native TemplateInstance services(List<ServiceLine> lines);

        static native TemplateInstance service(ServiceLine line);
    }

    @GET
    public TemplateInstance list() {
        Standards today = standards.on(LocalDate.now(clock));
        return Templates.services(
                Arrays.stream(ServiceKind.values()).map(kind -> line(kind, today)).toList());
    }

    @GET
    @Path("/{service}")
    public TemplateInstance explain(@PathParam("service") String service) {
        ServiceKind kind = ServiceKind.ofPath(service).orElseThrow(NotFoundException::new);
        return Templates.service(line(kind, standards.on(LocalDate.now(clock))));
    }

    private static ServiceLine line(ServiceKind kind, Standards today) {
        return new ServiceLine(
                kind,
                kind.promised().stream()
                        .flatMap(
                                step ->
                                        step.classes().stream()
                                                .map(
                                                        name ->
                                                                new Promised(
                                                                        step,
                                                                        name,
                                                                        today.promise(step, name)
                                                                                .limit())))
                        .filter(promised -> promised.limit() != null)
                        .toList());
    }
}
