package org.hearth.workorder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.account.Accounts;
import org.hearth.account.Branches;
import org.hearth.account.SupplySite;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.platform.text.TypedText;
import org.hearth.workorder.OrderFilter;
import org.hearth.workorder.OrderQueue;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.QueuePage;
import org.hearth.workorder.QueuePressure;
import org.hearth.workorder.QueuedOrder;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue of work orders; a branch's people see their branch's. */
@Path(QueuePages.PATH)
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    static final String PATH = "/staff/orders";

    private final OrderQueue queue;
    private final WorkOrders orders;
    private final Accounts accounts;
    private final Branches branches;
    private final StaffDirectory directory;
    private final StaffOnDuty onDuty;

    @Context UriInfo uri;

    QueuePages(
            OrderQueue queue,
            WorkOrders orders,
            Accounts accounts,
            Branches branches,
            StaffDirectory directory,
            StaffOnDuty onDuty) {
        this.queue = queue;
        this.orders = orders;
        this.accounts = accounts;
        this.branches = branches;
        this.directory = directory;
        this.onDuty = onDuty;
    }

    @CheckedTemplate(basePath = "workorder")
    static class Templates {
        /**
         * @param branch the one that the queue is bound to, or null
         * @param branches to choose from; empty where it is bound
         * @param people who could have an order of that branch; empty where all branches are shown
         * @param me username
         */
        static native TemplateInstance queue(
                QueueQuery query,
                QueuePage page,
                Map<OrderState, Integer> counts,
                QueuePressure pressure,
                String branch,
                List<String> branches,
                List<WorkOrderType> types,
                List<StaffMember> people,
                String me,
                String next,
                boolean mayCreate);

        /**
         * @param asked as it was typed
         */
        static native TemplateInstance found(String asked, List<QueuedOrder> orders);
    }

    @GET
    public Response list(@RestQuery String q, @RestQuery String after) {
        if (q != null && !q.isBlank()) {
            return search(TypedText.plain(q));
        }
        StaffMember me = onDuty.member();
        String bound = me.has(StaffRole.AGENT) ? null : me.branch();
        QueueQuery query = QueueQuery.of(uri.getQueryParameters());
        OrderFilter filter = query.filter();
        OrderFilter shown = bound == null ? filter : filter.ofBranch(bound);
        QueuePage page = queue.page(shown, after);
        onDuty.know(page.orders().stream().map(QueuedOrder::assignee).toList());
        return Response.ok(
                        Templates.queue(
                                query,
                                page,
                                queue.byState(shown.branch()),
                                queue.pressure(shown.branch()),
                                bound,
                                bound == null ? branches.all() : List.of(),
                                Arrays.asList(WorkOrderType.values()),
                                people(shown.branch()),
                                me.username(),
                                page.next() == null ? null : query.next(page.next()),
                                me.has(StaffRole.AGENT) || me.has(StaffRole.SUPERVISOR)))
                .build();
    }

    private List<StaffMember> people(String branch) {
        return branch == null
                ? List.of()
                : Stream.of(StaffRole.TECHNICIAN, StaffRole.DISPATCHER)
                        .flatMap(role -> directory.withRole(role, branch).stream())
                        .distinct()
                        .toList();
    }

    /** By the number of an order, or of an account. */
    private Response search(String number) {
        Optional<OrderView> order = orders.byNumber(number);
        if (order.isPresent()) {
            String path = PATH + "/" + OrderIds.write(order.get().orderId());
            return Response.seeOther(URI.create(path)).build();
        }
        List<QueuedOrder> ofAccount =
                accounts.site(number)
                        .map(SupplySite::accountId)
                        .map(queue::ofAccount)
                        .orElse(List.of());
        StaffMember me = onDuty.member();
        boolean everywhere = me.branch() == null || me.has(StaffRole.AGENT);
        List<QueuedOrder> seen =
                ofAccount.stream()
                        .filter(one -> everywhere || me.branch().equals(one.branch()))
                        .toList();
        onDuty.know(seen.stream().map(QueuedOrder::assignee).toList());
        return Response.ok(Templates.found(number, seen)).build();
    }
}
