package org.hearth.demo;

import java.util.List;
import java.util.Optional;
import org.hearth.application.ApplicationKind;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.WorkOrderType;

/**
 * What an invented customer asks for, and what comes of it.
 *
 * @param weight how often, beside the others
 * @param topic what a complaint, a question or praise is about, else null
 * @param grade how grave a complaint is, else null
 */
record DemoRequest(
        WorkOrderType type,
        int weight,
        ComplaintCategory topic,
        ServiceClass grade,
        String description,
        String result,
        String answer) {

    static List<DemoRequest> all() {
        return DemoFile.rows("requests").stream().map(DemoRequest::of).toList();
    }

    private static DemoRequest of(String[] row) {
        return new DemoRequest(
                WorkOrderType.valueOf(row[0]),
                Integer.parseInt(row[1]),
                ComplaintCategory.named(row[2]).orElse(null),
                row[3].isEmpty() ? null : ServiceClass.valueOf(row[3]),
                row[4],
                row[5],
                row[6]);
    }

    Optional<ApplicationKind> applied() {
        return ApplicationKind.of(type);
    }

    /** Whether the customer comes to a service hall. */
    boolean atCounter() {
        return applied().filter(ApplicationKind::atCounter).isPresent();
    }

    /** Whether somebody stands at a door, or the customer at a counter. */
    boolean met() {
        return type.visits() || atCounter();
    }
}
