package org.hearth.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;

/** Orders that a technician of a test's own has taken on, and what they write. */
@ApplicationScoped
public class InspectionFixture {

    /** A technician with an order. */
    public record Going(String technician, OrderView order) {

        public String path() {
            return "/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId());
        }
    }

    private final WorkOrderFixture orders;
    private final OrderWork work;
    private final TestStaff staff;
    private final InspectionItemRepository items;

    InspectionFixture(
            WorkOrderFixture orders,
            OrderWork work,
            TestStaff staff,
            InspectionItemRepository items) {
        this.orders = orders;
        this.work = work;
        this.staff = staff;
        this.items = items;
    }

    public Going going(WorkOrderType type) {
        return taken(orders.created(type));
    }

    /** Gives an order to a technician of its branch, who takes it on. */
    public Going taken(OrderView order) {
        String technician = staff.ofBranch(order.branch(), Set.of(), StaffRole.TECHNICIAN);
        work.dispatch(
                WorkOrderFixture.DESK,
                order.orderId(),
                order.branch(),
                technician,
                OrderWords.none());
        return new Going(technician, work.accept(Actor.staff(technician), order.orderId()));
    }

    /** A form in which all is well, signed by name. */
    public Map<String, String> clean() {
        Map<String, String> form = new HashMap<>();
        codes().forEach(code -> form.put("item-" + code, "OK"));
        form.put("presence", "SIGNED");
        form.put("signature-typed", "测试伟");
        form.put("sending", UnguessableId.next());
        return form;
    }

    /** A form with a hose that has to go. */
    public Map<String, String> badHose(String mendBy) {
        Map<String, String> form = clean();
        form.put("item-HOSE", "HAZARD");
        form.put("grade-HOSE", "MAJOR");
        form.put("mend-HOSE", "换成不锈钢波纹管");
        form.put("by-HOSE", mendBy);
        return form;
    }

    private List<String> codes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.asked().stream().map(ItemView::code).toList());
    }
}
