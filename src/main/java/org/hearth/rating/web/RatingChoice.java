package org.hearth.rating.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.hearth.rating.RatingFilter;
import org.hearth.workorder.WorkOrderType;

/** The filter of the list as its address says it. */
public record RatingChoice(RatingFilter filter) {

    static RatingChoice read(String branch, String type, String month) {
        return new RatingChoice(
                new RatingFilter(
                        branch == null || branch.isBlank() ? null : branch,
                        Arrays.stream(WorkOrderType.values())
                                .filter(known -> known.name().equals(type))
                                .findFirst()
                                .orElse(null),
                        month(month)));
    }

    private static YearMonth month(String asked) {
        try {
            return asked == null || asked.isBlank() ? null : YearMonth.parse(asked.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<WorkOrderType> types() {
        return Arrays.stream(WorkOrderType.values()).filter(WorkOrderType::visits).toList();
    }

    public boolean of(String branch) {
        return branch.equals(filter.branch());
    }

    public boolean of(WorkOrderType type) {
        return type == filter.type();
    }

    public String month() {
        return filter.month() == null ? "" : filter.month().toString();
    }

    public boolean any() {
        return filter.branch() != null || filter.type() != null || filter.month() != null;
    }

    /** The address of this list's page after a cursor, or null. */
    public String next(String cursor) {
        return cursor == null ? null : address() + "&after=" + cursor;
    }

    public String address() {
        return RatingPages.PATH
                + "?branch="
                + (filter.branch() == null
                        ? ""
                        : URLEncoder.encode(filter.branch(), StandardCharsets.UTF_8))
                + "&type="
                + (filter.type() == null ? "" : filter.type())
                + "&month="
                + month();
    }
}
