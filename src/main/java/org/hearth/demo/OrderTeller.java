package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffRole;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.ClockShift;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/**
 * Lets a story happen: each step is the real one, taken while the clock shows the story's time, so
 * that clocks, figures and boards are true by themselves.
 */
@ApplicationScoped
class OrderTeller {

    private static final Actor AGENT = Actor.staff("agent");
    private static final Actor DISPATCHER = Actor.staff("dispatcher");
    private static final Actor SUPERVISOR = Actor.staff("supervisor");
    private static final Duration SAID_LATER = Duration.ofHours(3);
    private static final Duration CALLED_ABOUT = Duration.ofHours(26);

    private final Accounts accounts;
    private final StaffDirectory staff;
    private final WorkOrders orders;
    private final OrderWork work;
    private final CallBacks calls;
    private final DemoInspections inspections;
    private final DemoRatings ratings;
    private final Clock clock;

    OrderTeller(
            Accounts accounts,
            StaffDirectory staff,
            WorkOrders orders,
            OrderWork work,
            CallBacks calls,
            DemoInspections inspections,
            DemoRatings ratings,
            Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.orders = orders;
        this.work = work;
        this.calls = calls;
        this.inspections = inspections;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Everything of a story that lies behind now; answers the order. */
    @Transactional
    public long tell(OrderStory story) {
        Telling telling = new Telling(story.askedAt(), clock.instant());
        telling.step(Duration.ZERO, none -> create(story));
        telling.step(story.sentAfter(), order -> send(story, order));
        telling.step(story.takenAfter(), this::take);
        if (story.request().type().visits() || counter(story.request().type())) {
            telling.step(story.arrivedAfter(), order -> arrive(order));
        }
        telling.step(story.handledAfter(), order -> handle(story, order));
        telling.step(
                story.answeredAfter(),
                order ->
                        work.answer(
                                AGENT, order.orderId(), OrderWords.said(story.request().answer())));
        telling.step(story.calledAfter(), order -> callBack(story, order));
        telling.step(story.calledAfter().plus(SAID_LATER), order -> rated(story, order));
        telling.step(
                story.calledAfter().plus(CALLED_ABOUT),
                order -> {
                    ratings.callAbout(order, caller(order));
                    return order;
                });
        if (!story.solved()) {
            again(telling, story);
        }
        return telling.order.orderId();
    }

    /** What was not solved is done once more, within two days. */
    private void again(Telling telling, OrderStory story) {
        Duration from = story.calledAfter().plus(CALLED_ABOUT);
        telling.step(from.plusMinutes(30), order -> send(story, order));
        telling.step(from.plusHours(1), this::take);
        if (story.request().type().visits() || counter(story.request().type())) {
            telling.step(from.plusHours(16), this::arrive);
        }
        telling.step(from.plusHours(17), order -> handle(story, order));
        telling.step(
                from.plusHours(18),
                order ->
                        work.answer(
                                AGENT, order.orderId(), OrderWords.said(story.request().answer())));
        telling.step(
                from.plusHours(42),
                order -> calls.solved(caller(order), order.orderId(), OrderWords.none()));
    }

    private OrderView create(OrderStory story) {
        SupplySite site =
                accounts.site(Long.toString(DemoAccount.idOf(story.account()))).orElseThrow();
        DemoRequest request = story.request();
        NewOrder asked =
                NewOrder.of(
                        request.type(),
                        story.index() % 3 == 0 ? OrderChannel.WEB : OrderChannel.CALL,
                        site,
                        new OrderContact(site.holderName(), site.holderPhone(), "zh-CN"),
                        request.description());
        return orders.create(
                AGENT,
                request.type() == WorkOrderType.COMPLAINT
                        ? asked.ofClass(ServiceClass.ORDINARY)
                        : asked);
    }

    private OrderView send(OrderStory story, OrderView order) {
        if (!order.type().visits()) {
            return order;
        }
        return work.dispatch(
                DISPATCHER,
                order.orderId(),
                order.branch(),
                technician(story, order).id(),
                OrderWords.none());
    }

    private OrderView take(OrderView order) {
        Actor who = order.type().visits() ? Actor.staff(order.assignee()) : AGENT;
        return work.accept(who, order.orderId());
    }

    private Actor technician(OrderStory story, OrderView order) {
        List<String> able =
                staff.withRole(StaffRole.TECHNICIAN, order.branch()).stream()
                        .map(member -> member.username())
                        .toList();
        return Actor.staff(able.get(story.index() % able.size()));
    }

    private OrderView arrive(OrderView order) {
        return work.arrive(Actor.staff(order.assignee()), order.orderId());
    }

    private OrderView handle(OrderStory story, OrderView order) {
        Actor who = Actor.staff(order.assignee());
        if (order.type() == WorkOrderType.INSPECTION) {
            return inspections.record(who, story, order);
        }
        return work.handle(who, order.orderId(), OrderWords.said(story.request().result()));
    }

    private static Actor caller(OrderView order) {
        return order.handledBy().equals(AGENT.id()) ? SUPERVISOR : AGENT;
    }

    private OrderView callBack(OrderStory story, OrderView order) {
        Actor caller = caller(order);
        return story.solved()
                ? calls.solved(caller, order.orderId(), OrderWords.none())
                : calls.notSolved(caller, order.orderId(), OrderWords.said("客户说还没有解决"));
    }

    private OrderView rated(OrderStory story, OrderView order) {
        ratings.rate(story, order);
        return order;
    }

    private static boolean counter(WorkOrderType type) {
        return type == WorkOrderType.TRANSFER || type == WorkOrderType.CARD_REPLACEMENT;
    }

    /** One order on its way; a step that lies ahead of now, and all after it, is not taken. */
    private static final class Telling {

        private final Instant askedAt;
        private final Instant now;
        private OrderView order;

        Telling(Instant askedAt, Instant now) {
            this.askedAt = askedAt;
            this.now = now;
        }

        void step(Duration after, UnaryOperator<OrderView> step) {
            Duration back = Duration.between(now, askedAt.plus(after));
            if (back.isNegative() || back.isZero()) {
                ClockShift.run(back, () -> order = step.apply(order));
            }
        }
    }
}
