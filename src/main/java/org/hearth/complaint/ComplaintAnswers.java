package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/** Answers a complaint, and with it those that are joined to it. */
@ApplicationScoped
public class ComplaintAnswers {

    private final ComplaintRepository complaints;
    private final ComplaintReach reach;
    private final WorkOrders orders;
    private final OrderWork work;

    ComplaintAnswers(
            ComplaintRepository complaints,
            ComplaintReach reach,
            WorkOrders orders,
            OrderWork work) {
        this.complaints = complaints;
        this.reach = reach;
        this.orders = orders;
        this.work = work;
    }

    /**
     * Whom an answer would go to.
     *
     * @param with those of the joined ones that get it, too; others are left out
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public PlannedAnswer plan(Actor staff, long orderId, Collection<Long> with) {
        Complaint complaint = reach.seen(staff, orderId);
        Stream<Complaint> joined =
                complaints.joined(complaint).stream()
                        .filter(Complaint::toAnswer)
                        .filter(one -> with.contains(one.orderId));
        return new PlannedAnswer(
                Stream.concat(Stream.of(complaint), joined)
                        .map(one -> orders.byId(one.orderId))
                        .toList());
    }

    /**
     * Answers in each order's own language, with its own data in the gaps.
     *
     * @return how many were answered
     * @throws BusinessException ORDER_STATE where it is answered already, ORDER_NOT_FOUND
     */
    @Transactional
    public int answer(Actor staff, long orderId, Collection<Long> with, AnswerTexts texts) {
        if (!reach.seen(staff, orderId).toAnswer()) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        List<OrderView> recipients =
                plan(staff, orderId, with).recipients().stream()
                        .sorted(Comparator.comparingLong(OrderView::orderId))
                        .toList();
        recipients.forEach(
                order ->
                        answer(
                                staff,
                                order,
                                texts.in(order.contact().language()).filledFor(order)));
        return recipients.size();
    }

    private void answer(Actor staff, OrderView order, String words) {
        OrderState state = order.state();
        if (state == OrderState.CREATED
                || state == OrderState.DISPATCHED
                || state == OrderState.REOPENED) {
            work.accept(staff, order.orderId());
        }
        if (state != OrderState.HANDLED) {
            work.handle(staff, order.orderId(), OrderWords.none());
        }
        work.answer(staff, order.orderId(), OrderWords.said(words));
    }
}
