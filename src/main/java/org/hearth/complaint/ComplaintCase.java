package org.hearth.complaint;

import java.util.List;

/**
 * A complaint as its desk works on it.
 *
 * @param joined those that are answered together with it
 * @param near those about the same in the same street within seven days, without the joined ones
 */
public record ComplaintCase(
        ComplaintProgress progress, List<ComplaintView> joined, List<ComplaintView> near) {

    public ComplaintView complaint() {
        return progress.complaint();
    }

    /** Those joined ones that wait for an answer, too. */
    public List<ComplaintView> joinedToAnswer() {
        return joined.stream().filter(ComplaintView::toAnswer).toList();
    }
}
