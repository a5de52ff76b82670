package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import org.hearth.account.Accounts;
import org.hearth.complaint.Complaints;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.rating.StarCardView;
import org.hearth.rating.StarCards;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;

/** Where the pages are that other rooms keep about a resident's request. */
@ApplicationScoped
class RequestResults {

    private static final Set<WorkOrderType> SAFETY =
            Set.of(
                    WorkOrderType.INSPECTION,
                    WorkOrderType.METER_REPLACEMENT,
                    WorkOrderType.HOSE_REPLACEMENT);

    private final Complaints complaints;
    private final StarCards cards;
    private final Accounts accounts;
    private final SignedIn person;

    RequestResults(Complaints complaints, StarCards cards, Accounts accounts, SignedIn person) {
        this.complaints = complaints;
        this.cards = cards;
        this.accounts = accounts;
        this.person = person;
    }

    /** Only what was written while signed in: the link of anything else is its writer's. */
    String complaint(OrderView order) {
        return complaints
                .ofOrder(order.orderId())
                .filter(one -> one.link() != null)
                .filter(one -> Objects.equals(one.residentId(), person.residentId()))
                .map(one -> "/complaints/" + one.link())
                .orElse(null);
    }

    StarCardView card(OrderView order) {
        return cards.ofOrder(order.orderId()).orElse(null);
    }

    String safety(OrderView order) {
        boolean recorded =
                SAFETY.contains(order.type())
                        && order.handledAt() != null
                        && order.accountId() != null
                        && accounts.followedBy(person.residentId()).stream()
                                .anyMatch(one -> one.account().accountId() == order.accountId());
        return recorded
                ? "/me/accounts/" + PublicId.ACCOUNT.of(order.accountId()) + "/safety"
                : null;
    }
}
