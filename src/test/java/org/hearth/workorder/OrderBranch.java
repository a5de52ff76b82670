package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.Given;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.servicetime.ServiceClass;

/** A branch company of a test's own, with its district, staff and orders. */
@ApplicationScoped
public class OrderBranch {

    private static final AtomicInteger NEXT = new AtomicInteger(990_000);

    private final Given given;
    private final TestStaff staff;
    private final StaffDirectory directory;
    private final WorkOrders orders;
    private final OrderWork work;

    OrderBranch(
            Given given,
            TestStaff staff,
            StaffDirectory directory,
            WorkOrders orders,
            OrderWork work) {
        this.given = given;
        this.staff = staff;
        this.directory = directory;
        this.orders = orders;
        this.work = work;
    }

    /** A district and the branch that serves it. */
    public record District(String code, String branch) {}

    public District district() {
        String code = Integer.toString(NEXT.incrementAndGet());
        given.run("insert into district values (?, '测试区', 'Testing', ?)", code, "测试分公司" + code);
        return new District(code, "测试分公司" + code);
    }

    public String technician(District district, String... skills) {
        return staff.ofBranch(district.branch(), Set.of(skills), StaffRole.TECHNICIAN);
    }

    public String of(District district, StaffRole... roles) {
        return staff.ofBranch(district.branch(), Set.of(), roles);
    }

    public StaffMember member(String username) {
        return directory.find(username).orElseThrow();
    }

    /** An account in the district, and a request about it. */
    public NewOrder asked(District district, WorkOrderType type) {
        Given.AccountRow account = given.account();
        given.run(
                "update account set district_code = ? where id = ?", district.code(), account.id());
        return new NewOrder(
                type,
                type == WorkOrderType.COMPLAINT ? ServiceClass.ORDINARY : null,
                OrderChannel.CALL,
                account.id(),
                account.number(),
                null,
                new OrderPlace(district.code(), "测试街道", "1 号 2 单元 3-1"),
                new OrderContact("测试伟", account.phone(), "zh-CN"),
                "灶具打不着火",
                true,
                null);
    }

    public OrderView created(District district, WorkOrderType type) {
        return orders.create(Actor.staff("desk"), asked(district, type));
    }

    /** A repair that has come as far as this state, in the hands of the technician. */
    public OrderView repair(District district, String technician, OrderState state) {
        OrderView order = created(district, WorkOrderType.REPAIR);
        long id = order.orderId();
        Actor who = Actor.staff(technician);
        Actor desk = Actor.staff("desk");
        if (state == OrderState.CREATED) {
            return order;
        }
        work.dispatch(desk, id, order.branch(), technician, OrderWords.none());
        if (state == OrderState.DISPATCHED) {
            return orders.byId(id);
        }
        work.accept(who, id);
        if (state == OrderState.ACCEPTED) {
            return orders.byId(id);
        }
        work.arrive(who, id);
        if (state == OrderState.ON_SITE) {
            return orders.byId(id);
        }
        work.handle(who, id, OrderWords.said("换了点火器"));
        if (state == OrderState.HANDLED) {
            return orders.byId(id);
        }
        return work.answer(desk, id, OrderWords.said("已修好"));
    }
}
