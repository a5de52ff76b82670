package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.identity.CustomerDesk;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/**
 * The door for staff: what customers said, and the call-backs that low ratings ask for. Who works
 * for a branch sees that branch's; head office sees all.
 */
@ApplicationScoped
public class RatingDesk {

    private static final int PAGE = 50;

    private final RatingRepository ratings;
    private final RatingEventRepository events;
    private final WorkOrders orders;
    private final StaffDirectory staff;
    private final CustomerDesk customers;
    private final AuditTrail audit;
    private final Clock clock;

    RatingDesk(
            RatingRepository ratings,
            RatingEventRepository events,
            WorkOrders orders,
            StaffDirectory staff,
            CustomerDesk customers,
            AuditTrail audit,
            Clock clock) {
        this.ratings = ratings;
        this.events = events;
        this.orders = orders;
        this.staff = staff;
        this.customers = customers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The branch that a person is bound to; null for head office. */
    @Transactional
    public String branchOf(Actor person) {
        return staff.find(person.id()).map(StaffMember::branch).orElse(null);
    }

    /**
     * Ratings, those to be called about first, then the newest.
     *
     * @param cursor of an earlier page, or null; anything else is as null
     */
    @Transactional
    public RatingPage page(Actor person, RatingFilter asked, String cursor) {
        String own = branchOf(person);
        RatingFilter filter =
                own == null ? asked : new RatingFilter(own, asked.type(), asked.month());
        List<Rating> found = ratings.page(filter, RatingCursor.read(cursor), PAGE + 1);
        List<Rating> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new RatingPage(
                shown.stream().map(Rating::view).toList(),
                found.size() > PAGE
                        ? new RatingCursor(shown.get(PAGE - 1).toCall, shown.get(PAGE - 1).id)
                                .written()
                        : null);
    }

    /**
     * @throws BusinessException RATING_NOT_FOUND for an unknown one and another branch's alike
     */
    @Transactional
    public RatingView byId(Actor person, long ratingId) {
        return seen(person, ratings.existing(ratingId)).view();
    }

    @Transactional
    public List<CallStep> history(long ratingId) {
        return events.of(ratingId).stream().map(RatingEvent::view).toList();
    }

    /** Whether this person may call about it: nobody who had the order. */
    @Transactional
    public boolean mayCall(Actor person, RatingView rating) {
        return mayCall(person, orders.byId(rating.orderId()));
    }

    private static boolean mayCall(Actor person, OrderView order) {
        return order.mayBeCalledBackBy(person.id()) && !person.id().equals(order.assignee());
    }

    /**
     * Whom to call, in clear; the look at the customer is logged.
     *
     * @param reason as the log keeps it
     * @throws BusinessException RATING_NOT_FOUND, RATING_CALL_STATE where no call is due,
     *     RATING_CALL_BY_HANDLER
     */
    @Transactional
    public OrderContact contact(Actor person, long ratingId, String reason) {
        Rating rating = seen(person, ratings.existing(ratingId));
        if (!rating.toCall) {
            throw new BusinessException(RatingError.RATING_CALL_STATE);
        }
        OrderView order = refuseHandler(person, rating);
        if (order.accountNumber() != null) {
            customers.look(person, order.accountNumber(), reason);
        }
        audit.transition(
                person,
                "rating.contact-shown",
                "rating",
                rating.id,
                order.accountId(),
                rating.state,
                rating.state);
        return order.contact();
    }

    /**
     * The customer was heard.
     *
     * @param words what was said, at most 1,000 characters
     * @throws BusinessException RATING_NOT_FOUND, RATING_CALL_STATE, RATING_CALL_BY_HANDLER
     */
    @Transactional
    public void settled(Actor person, long ratingId, CallOutcome outcome, String words) {
        step(person, ratingId, outcome, words, Rating::settle);
    }

    /**
     * Nobody answered; after the third try the call-back ends without the customer's word.
     *
     * @throws BusinessException RATING_NOT_FOUND, RATING_CALL_STATE, RATING_CALL_BY_HANDLER
     */
    @Transactional
    public void notReached(Actor person, long ratingId) {
        step(person, ratingId, null, null, Rating::notReached);
    }

    private void step(
            Actor person,
            long ratingId,
            CallOutcome outcome,
            String words,
            Consumer<Rating> change) {
        Rating rating = seen(person, ratings.locked(ratingId));
        OrderView order = refuseHandler(person, rating);
        CallState before = rating.state;
        change.accept(rating);
        events.persist(new RatingEvent(rating, before, person, outcome, words, clock.instant()));
        audit.transition(
                person,
                "rating.called-back",
                "rating",
                rating.id,
                order.accountId(),
                before,
                rating.state);
    }

    private OrderView refuseHandler(Actor person, Rating rating) {
        OrderView order = orders.byId(rating.orderId);
        if (!mayCall(person, order)) {
            throw new BusinessException(RatingError.RATING_CALL_BY_HANDLER);
        }
        return order;
    }

    private Rating seen(Actor person, Rating rating) {
        String own = branchOf(person);
        if (own != null && !own.equals(rating.branch)) {
            throw RatingRepository.notFound();
        }
        return rating;
    }
}
