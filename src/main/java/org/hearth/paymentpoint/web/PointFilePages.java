package org.hearth.paymentpoint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.paymentpoint.ImportFormat;
import org.hearth.paymentpoint.ImportPlan;
import org.hearth.paymentpoint.KeptImport;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PointCells;
import org.hearth.paymentpoint.PointImports;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.http.UploadedFile;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Points as files: taken out, sent in, looked at, and applied. */
@Path(PointDeskPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class PointFilePages {

    /** As many as the largest city has; more is a wrong file. */
    private static final int MOST_LINES = 10_000;

    private static final int LONGEST_NAME = 120;
    private static final int UNPROCESSABLE = 422;
    private static final String FILES = "/imports/{file: pim_[0-9A-Z]+}";

    private final PointImports imports;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    PointFilePages(PointImports imports, SignedIn person, Visit visit, Clock clock) {
        this.imports = imports;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "paymentpoint/desk")
    static class Templates {
        static native TemplateInstance send(FormErrors errors);

        /**
         * @param outdated points changed since the person looked
         */
        static native TemplateInstance plan(
                KeptImport file, String id, ImportPlan plan, boolean outdated);
    }

    @GET
    @Path("/points.csv")
    @Produces("text/csv")
    @RolesAllowed({"administrator", "supervisor", "agent"})
    public Response csv() {
        return FileAnswer.saved(
                "text/csv; charset=UTF-8", CsvPoints.write(imports.all()), name("csv"));
    }

    @GET
    @Path("/points.geojson")
    @Produces("application/geo+json")
    @RolesAllowed({"administrator", "supervisor", "agent"})
    public Response geoJson() {
        return FileAnswer.saved(
                "application/geo+json", GeoJsonPoints.write(imports.all()), name("geojson"));
    }

    private String name(String ending) {
        return "points-" + LocalDate.now(clock) + "." + ending;
    }

    @GET
    @Path("/imports")
    @RolesAllowed({"administrator", "supervisor"})
    public TemplateInstance ask() {
        return Templates.send(new FormErrors());
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"administrator", "supervisor"})
    public Response send(@RestForm("points") List<FileUpload> sent) {
        List<UploadedFile> files = UploadedFile.of(sent);
        String error = files.isEmpty() ? texts().file_missing() : null;
        if (error == null) {
            UploadedFile file = files.get(0);
            ImportFormat format = format(file.name());
            error = fault(format, file.content());
            if (error == null) {
                long id =
                        imports.keep(
                                person.actor(), shortened(file.name()), format, file.content());
                return seeOther(PublicId.POINT_IMPORT.of(id));
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(Templates.send(new FormErrors().add("points", error)))
                .build();
    }

    private String fault(ImportFormat format, byte[] content) {
        try {
            int lines = rows(format, content).size();
            if (lines == 0) {
                return texts().file_empty();
            }
            return lines > MOST_LINES ? texts().file_long() : null;
        } catch (UnreadablePoints unreadable) {
            return texts().file_unreadable();
        }
    }

    @GET
    @Path(FILES)
    @RolesAllowed({"administrator", "supervisor"})
    public TemplateInstance look(@PathParam("file") String file) {
        return plan(file, false);
    }

    @POST
    @Path(FILES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"administrator", "supervisor"})
    public Response apply(@PathParam("file") String file, @RestForm String plan) {
        long id = PointIds.file(file);
        KeptImport kept = imports.kept(id);
        try {
            imports.apply(person.actor(), id, rows(kept.format(), kept.content()), plan);
        } catch (BusinessException refused) {
            if (refused.code() != PaymentPointError.IMPORT_OUTDATED) {
                throw refused;
            }
            return Response.status(UNPROCESSABLE).entity(plan(file, true)).build();
        }
        return seeOther(file);
    }

    /** Of a file that is applied, no plan is made: everything in it is as it says. */
    private TemplateInstance plan(String file, boolean outdated) {
        KeptImport kept = imports.kept(PointIds.file(file));
        ImportPlan plan =
                kept.appliedAt() == null
                        ? imports.plan(rows(kept.format(), kept.content()))
                        : new ImportPlan(List.of());
        return Templates.plan(kept, file, plan, outdated);
    }

    private static List<PointCells> rows(ImportFormat format, byte[] content) {
        return format == ImportFormat.CSV ? CsvPoints.read(content) : GeoJsonPoints.read(content);
    }

    private static ImportFormat format(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(geo)?json")
                ? ImportFormat.GEOJSON
                : ImportFormat.CSV;
    }

    private static String shortened(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private PointDeskMessages texts() {
        return visit.messages(PointDeskMessages.class);
    }

    private static Response seeOther(String file) {
        return Response.seeOther(URI.create(PointDeskPages.PATH + "/imports/" + file)).build();
    }
}
