package org.hearth.demo;

import java.util.List;
import org.hearth.workorder.WorkOrderType;

/**
 * What an invented customer asks for, and what comes of it.
 *
 * @param weight how often, beside the others
 */
record DemoRequest(
        WorkOrderType type, int weight, String description, String result, String answer) {

    static List<DemoRequest> all() {
        return DemoFile.rows("requests").stream()
                .map(
                        row ->
                                new DemoRequest(
                                        WorkOrderType.valueOf(row[0]),
                                        Integer.parseInt(row[1]),
                                        row[2],
                                        row[3],
                                        row[4]))
                .toList();
    }
}
