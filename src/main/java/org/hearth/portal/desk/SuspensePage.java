package org.hearth.portal.desk;

import java.util.List;
import org.hearth.payment.NeighbourPayment;
import org.hearth.payment.SuspenseView;

/**
 * One payment at the suspense desk, with where it may belong.
 *
 * @param chosen the account that it is about to be posted to, or null
 */
public record SuspensePage(
        SuspenseView item,
        List<Clue> near,
        List<Clue> sameAmount,
        List<NeighbourPayment> neighbours,
        Clue chosen) {}
