package org.hearth.rating;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.hearth.workorder.WorkOrderType;

/** Which ratings a list shows; null is any. */
public record RatingFilter(String branch, WorkOrderType type, YearMonth month) {

    /** The conditions for a query, and their parameters put aside. */
    String conditions(Map<String, Object> parameters) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("branch", branch);
        asked.put("orderType", type);
        asked.put("givenMonth", month == null ? null : month.atDay(1));
        StringBuilder all = new StringBuilder("1 = 1");
        asked.forEach(
                (field, value) -> {
                    if (value != null) {
                        all.append(" and ").append(field).append(" = :").append(field);
                        parameters.put(field, value);
                    }
                });
        return all.toString();
    }
}
