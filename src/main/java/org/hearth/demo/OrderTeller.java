package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearth.application.StepName;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffRole;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.ClockShift;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.OrderState;
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
    private static final Duration SURVEY = Duration.ofDays(2);
    private static final Duration CALLED_ABOUT = Duration.ofHours(23);

    private final StaffDirectory staff;
    private final OrderTaker taker;
    private final DemoApplications applications;
    private final WorkOrders orders;
    private final OrderWork work;
    private final CallBacks calls;
    private final DemoInspections inspections;
    private final DemoRatings ratings;
    private final Clock clock;

    OrderTeller(
            StaffDirectory staff,
            OrderTaker taker,
            DemoApplications applications,
            WorkOrders orders,
            OrderWork work,
            CallBacks calls,
            DemoInspections inspections,
            DemoRatings ratings,
            Clock clock) {
        this.staff = staff;
        this.taker = taker;
        this.applications = applications;
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
        Telling telling = new Telling(story.until(), clock.instant());
        OrderTimes times = story.times();
        telling.take(times.askedAt(), none -> taker.take(story));
        if (story.request().applied().isPresent()) {
            telling.take(times.papersAt(), order -> applications.papers(story, order));
        }
        if (story.until() == OrderState.CANCELLED) {
            telling.step(times.takenAt(), this::callOff);
        }
        visit(telling, story, times, story.solved());
        if (!story.solved()) {
            long days = Duration.between(times.askedAt(), times.ratedAt()).toDays() + 1;
            visit(telling, story, times.later(Duration.ofDays(days)), true);
        }
        return telling.order.orderId();
    }

    /** From the dispatch to the call-back, and to what the customer says of it. */
    private void visit(Telling telling, OrderStory story, OrderTimes times, boolean solved) {
        telling.step(times.takenAt(), order -> dispatch(story, order));
        telling.step(times.takenAt(), this::takeOn);
        if (inSteps(story)) {
            telling.step(
                    times.takenAt().plus(SURVEY), order -> done(order, StepName.SURVEY, "现场勘测完成"));
            telling.step(times.arrivedAt(), order -> done(order, StepName.WORKS, "施工验收合格"));
        }
        if (story.request().met()) {
            telling.step(times.arrivedAt(), OrderTeller.this::arrive);
        }
        telling.step(times.handledAt(), order -> handle(story, order));
        telling.step(
                times.answeredAt(),
                order ->
                        work.answer(
                                AGENT, order.orderId(), OrderWords.said(story.request().answer())));
        telling.step(times.calledAt(), order -> callBack(order, solved));
        telling.step(times.ratedAt(), order -> rated(story, order));
        telling.step(
                times.ratedAt().plus(CALLED_ABOUT),
                order -> {
                    ratings.callAbout(order, caller(order));
                    return order;
                });
    }

    private static boolean inSteps(OrderStory story) {
        return story.request().type() == WorkOrderType.INSTALLATION;
    }

    private OrderView callOff(OrderView order) {
        return orders.cancel(AGENT, order.orderId(), OrderWords.said("客户改了主意，暂不办理"));
    }

    /** To a technician who can do it; what the desk does itself goes to a branch to rest there. */
    private OrderView dispatch(OrderStory story, OrderView order) {
        if (order.type().skill().isPresent() && !inSteps(story)) {
            return dispatch(order, technician(story, order).id());
        }
        return story.until() == OrderState.DISPATCHED ? dispatch(order, null) : order;
    }

    private OrderView dispatch(OrderView order, String technician) {
        return work.dispatch(
                DISPATCHER, order.orderId(), order.branch(), technician, OrderWords.none());
    }

    private Actor technician(OrderStory story, OrderView order) {
        String skill = order.type().skill().orElseThrow().skillName();
        List<String> able =
                staff.withRole(StaffRole.TECHNICIAN, order.branch()).stream()
                        .filter(member -> member.skills().contains(skill))
                        .map(member -> member.username())
                        .toList();
        return Actor.staff(able.get(story.index() % able.size()));
    }

    private OrderView takeOn(OrderView order) {
        boolean first = order.reopened() == 0;
        return order.type() == WorkOrderType.INSTALLATION && first
                ? applications.done(order, StepName.ACCEPTANCE, "申请已受理")
                : work.accept(
                        order.assignee() == null ? AGENT : Actor.staff(order.assignee()),
                        order.orderId());
    }

    /** The steps of an installation are done once, however often the customer calls again. */
    private OrderView done(OrderView order, StepName step, String words) {
        return order.reopened() == 0 ? applications.done(order, step, words) : order;
    }

    private OrderView arrive(OrderView order) {
        return work.arrive(Actor.staff(order.assignee()), order.orderId());
    }

    private OrderView handle(OrderStory story, OrderView order) {
        if (order.type() == WorkOrderType.INSPECTION) {
            return inspections.record(Actor.staff(order.assignee()), story, order);
        }
        String result = story.request().result();
        return inSteps(story) && order.reopened() == 0
                ? applications.done(order, StepName.GAS_ON, result)
                : work.handle(
                        Actor.staff(order.assignee()), order.orderId(), OrderWords.said(result));
    }

    private static Actor caller(OrderView order) {
        return order.handledBy().equals(AGENT.id()) ? SUPERVISOR : AGENT;
    }

    private OrderView callBack(OrderView order, boolean solved) {
        Actor caller = caller(order);
        return solved
                ? calls.solved(caller, order.orderId(), OrderWords.none())
                : calls.notSolved(caller, order.orderId(), OrderWords.said("客户说还没有解决"));
    }

    private OrderView rated(OrderStory story, OrderView order) {
        ratings.rate(story, order);
        return order;
    }

    /** One order on its way; a step that lies ahead of now, and all after it, is not taken. */
    private static final class Telling {

        private final OrderState until;
        private final Instant now;
        private OrderView order;

        Telling(OrderState until, Instant now) {
            this.until = until;
            this.now = now;
        }

        /** A step before the order moves. */
        void take(Instant at, UnaryOperator<OrderView> step) {
            if (!at.isAfter(now)) {
                ClockShift.run(Duration.between(now, at), () -> order = step.apply(order));
            }
        }

        void step(Instant at, UnaryOperator<OrderView> step) {
            if (order.state() != until) {
                take(at, step);
            }
        }
    }
}
