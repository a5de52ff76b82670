package org.hearth.inspection.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.hearth.inspection.HazardQuery;
import org.hearth.inspection.HazardView;
import org.hearth.platform.id.PublicId;

/**
 * The filter of the list of hazards, as its address says it.
 *
 * @param branch empty for all
 * @param show {@code all}, {@code grave} or {@code overdue}
 */
public record HazardFilter(String branch, String show) {

    static HazardFilter of(String branch, String show) {
        boolean known = "grave".equals(show) || "overdue".equals(show);
        return new HazardFilter(branch == null ? "" : branch, known ? show : "all");
    }

    /**
     * @param after {@code 2026-12-01.haz_…}, the last row of the page before; or null
     */
    HazardQuery after(String after) {
        LocalDate day = null;
        long id = 0;
        String[] place = after == null ? new String[0] : after.split("[.]", 2);
        if (place.length == 2) {
            try {
                day = LocalDate.parse(place[0]);
                id = PublicId.HAZARD.parse(place[1]).orElse(0);
            } catch (DateTimeException noDay) {
                day = null;
            }
        }
        return new HazardQuery(
                branch.isEmpty() ? null : branch,
                show.equals("grave"),
                show.equals("overdue"),
                day,
                id);
    }

    String first() {
        return "/staff/hazards?show="
                + show
                + "&branch="
                + URLEncoder.encode(branch, StandardCharsets.UTF_8);
    }

    String next(HazardView last) {
        return first() + "&after=" + last.mendBy() + "." + PublicId.HAZARD.of(last.hazardId());
    }
}
