package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.application.ApplicationKind;
import org.hearth.complaint.ComplaintWork;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderPlace;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** Takes invented requests, each through the door of its room. */
@ApplicationScoped
class OrderTaker {

    private static final Actor AGENT = Actor.staff("agent");

    private final Accounts accounts;
    private final WorkOrders orders;
    private final ComplaintWork complaints;
    private final DemoApplications applications;

    OrderTaker(
            Accounts accounts,
            WorkOrders orders,
            ComplaintWork complaints,
            DemoApplications applications) {
        this.accounts = accounts;
        this.orders = orders;
        this.complaints = complaints;
        this.applications = applications;
    }

    OrderView take(OrderStory story) {
        return story.request()
                .applied()
                .map(kind -> applied(story, kind))
                .orElseGet(() -> asked(story));
    }

    private OrderView applied(OrderStory story, ApplicationKind kind) {
        SupplySite site = applications.site(kind, story.account());
        NewOrder order = order(story, site, site.holderPhone());
        return applications.apply(
                story, kind, kind.needsAccount() ? order : besideAccounts(order, story.index()));
    }

    /** In the same street, where nobody has gas yet. */
    private static NewOrder besideAccounts(NewOrder order, int index) {
        return new NewOrder(
                order.type(),
                order.serviceClass(),
                order.channel(),
                null,
                null,
                null,
                new OrderPlace(
                        order.place().districtCode(),
                        order.place().street(),
                        "新建 %d 号".formatted(300 + index % 200)),
                order.contact(),
                order.description(),
                false,
                null);
    }

    private OrderView asked(OrderStory story) {
        DemoRequest request = story.request();
        SupplySite site =
                accounts.site(Long.toString(DemoAccount.idOf(story.account()))).orElseThrow();
        // Those of the past came from fixed lines: a year's answers by SMS would push the codes of
        // who signs in off the page that shows them.
        boolean past = request.type().spoken() && story.until() == null;
        NewOrder order =
                order(story, site, past ? "0236%07d".formatted(story.index()) : site.holderPhone());
        OrderView taken =
                orders.create(
                        AGENT, request.grade() == null ? order : order.ofClass(request.grade()));
        if (request.topic() != null) {
            complaints.sort(AGENT, taken.orderId(), request.topic());
        }
        return taken;
    }

    private static NewOrder order(OrderStory story, SupplySite site, String phone) {
        return NewOrder.of(
                story.request().type(),
                story.index() % 3 == 0 ? OrderChannel.WEB : OrderChannel.CALL,
                site,
                new OrderContact(site.holderName(), phone, "zh-CN"),
                story.request().description());
    }
}
