package org.hearth.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.notice.InterruptionCount;
import org.hearth.notice.InterruptionStage;
import org.hearth.notice.InterruptionView;

/**
 * A list of interruptions for everybody.
 *
 * @param past what is over; else what is coming or running
 * @param district the chosen one's code, or empty
 * @param counts of what is coming or running, by district
 * @param first the address of the list's beginning, or null on it
 * @param next the address of what follows, or null
 */
public record NoticeList(
        List<InterruptionView> rows,
        boolean past,
        String district,
        Map<String, InterruptionCount> counts,
        Instant now,
        String first,
        String next) {

    public List<InterruptionView> off() {
        return rows.stream().filter(row -> row.stage(now).off()).toList();
    }

    public List<InterruptionView> coming() {
        return rows.stream().filter(row -> row.stage(now) == InterruptionStage.COMING).toList();
    }

    /** Those of a district that are coming or running; null where there are none. */
    public InterruptionCount count(String code) {
        return counts.get(code);
    }

    /** Whether there is anything to be shown on a map. */
    public boolean mapped() {
        return !counts.isEmpty();
    }

    /** Whether a district is offered before the others: it is chosen, or has something now. */
    public boolean near(String code) {
        return district.equals(code) || counts.containsKey(code);
    }

    public String path() {
        return past ? "/notices/past" : "/notices";
    }

    /** Added to the addresses of feeds. */
    public String feedQuery(String language) {
        return "?lang=" + language + (district.isEmpty() ? "" : "&district=" + district);
    }
}
