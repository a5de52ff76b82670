package org.hearth.complaint;

import java.util.List;
import org.hearth.workorder.OrderView;

/**
 * Whom an answer goes to.
 *
 * @param recipients this complaint's order, then the joined ones that wait for an answer, too
 */
public record PlannedAnswer(List<OrderView> recipients) {

    /** Whether one of these orders is answered in a language: {@code zh-CN} or {@code en}. */
    public boolean needs(String language) {
        return recipients.stream().anyMatch(order -> order.contact().language().equals(language));
    }
}
