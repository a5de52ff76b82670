package org.hearth.paymentpoint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.paymentpoint.Coverage;
import org.hearth.paymentpoint.DistrictCoverage;
import org.jboss.resteasy.reactive.RestQuery;

/** Who has a payment point near, by district, and the streets that have none. */
@Path(CoveragePages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"administrator", "supervisor", "agent"})
public class CoveragePages {

    static final String PATH = PointDeskPages.PATH + "/coverage";

    private static final int A_PAGE = 50;

    private final Coverage coverage;

    CoveragePages(Coverage coverage) {
        this.coverage = coverage;
    }

    @CheckedTemplate(basePath = "paymentpoint/desk")
    static class Templates {
        static native TemplateInstance coverage(List<DistrictCoverage> districts);

        static native TemplateInstance gaps(
                DistrictCoverage district, Coverage.Gaps gaps, String first, String next);
    }

    @GET
    public TemplateInstance coverage() {
        return Templates.coverage(coverage.districts());
    }

    @GET
    @Path("/{district: [0-9]{6}}")
    public TemplateInstance gaps(@PathParam("district") String district, @RestQuery String after) {
        DistrictCoverage counted =
                coverage.districts().stream()
                        .filter(one -> one.districtCode().equals(district))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        Coverage.Gaps gaps = coverage.gaps(district, after, A_PAGE);
        String first = PATH + "/" + district;
        return Templates.gaps(
                counted,
                gaps,
                after == null ? null : first,
                gaps.next() == null
                        ? null
                        : first
                                + "?after="
                                + URLEncoder.encode(gaps.next(), StandardCharsets.UTF_8));
    }
}
