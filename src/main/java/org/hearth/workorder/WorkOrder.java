package org.hearth.workorder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.servicetime.ServiceClass;

/** One request of a customer, from the asking to the call-back (工单). */
@Entity
class WorkOrder {

    /** How long after its close a customer may say "not solved". */
    static final Duration REOPENABLE = Duration.ofDays(10);

    /** Call-backs that reach nobody before the order is closed without a word of the customer. */
    static final int MOST_CALLS = 3;

    @Id long id;
    String number;

    @Enumerated(EnumType.STRING)
    WorkOrderType type;

    @Enumerated(EnumType.STRING)
    ServiceClass serviceClass;

    @Enumerated(EnumType.STRING)
    OrderState state;

    boolean openState;

    @Enumerated(EnumType.STRING)
    OrderChannel channel;

    Long accountId;
    String accountNumber;
    Long residentId;
    String districtCode;
    String branch;
    String street;
    String addressDetail;
    String contactName;
    String contactPhone;
    String language;
    String description;
    Long originId;
    Instant papersCompleteAt;
    String assignee;
    String handledBy;
    Instant handledAt;
    Instant answeredAt;
    Instant closedAt;
    Boolean solved;
    int calls;
    int reopened;
    boolean escalated;
    Instant dueAt;

    /** When 80 % of the time that ends next is gone. */
    Instant warnAt;

    Instant createdAt;

    @Version int version;

    protected WorkOrder() {}

    WorkOrder(NewOrder order, String number, String branch, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.type = order.type();
        this.serviceClass = order.serviceClass();
        this.state = OrderState.CREATED;
        this.openState = true;
        this.channel = order.channel();
        this.accountId = order.accountId();
        this.accountNumber = order.accountNumber();
        this.residentId = order.residentId();
        this.districtCode = order.place().districtCode();
        this.branch = branch;
        this.street = order.place().street();
        this.addressDetail = order.place().detail();
        this.contactName = order.contact().name();
        this.contactPhone = order.contact().phone();
        this.language = order.contact().language();
        this.description = order.description();
        this.originId = order.originId();
        this.papersCompleteAt = order.papersComplete() ? now : null;
        this.createdAt = now;
    }

    void dispatch(String toBranch, String technician) {
        become(OrderState.DISPATCHED);
        branch = toBranch;
        assignee = technician;
    }

    void accept(String technician) {
        become(OrderState.ACCEPTED);
        assignee = technician;
    }

    void giveBack(OrderState to) {
        become(to);
        assignee = null;
    }

    void arrive() {
        become(OrderState.ON_SITE);
    }

    void notMet() {
        become(OrderState.ACCEPTED);
    }

    void handle(String who, Instant now) {
        become(OrderState.HANDLED);
        handledBy = who;
        handledAt = now;
    }

    void answer(Instant now) {
        become(OrderState.ANSWERED);
        answeredAt = now;
    }

    /** Another try to call the customer reached nobody; whether it was the last. */
    boolean notReached() {
        require(state == OrderState.ANSWERED);
        calls++;
        return calls >= MOST_CALLS;
    }

    /**
     * @param saidSolved what the customer said, or null where nobody was reached
     */
    void close(Boolean saidSolved, Instant now) {
        become(OrderState.CLOSED);
        solved = saidSolved;
        closedAt = now;
    }

    /** The customer says that it is not solved; the second time it goes to the supervisor. */
    void reopen(Instant now) {
        if (closedAt != null && now.isAfter(closedAt.plus(REOPENABLE))) {
            throw new BusinessException(OrderError.REOPEN_TOO_LATE);
        }
        become(OrderState.REOPENED);
        reopened++;
        escalated = escalated || reopened > 1;
        solved = false;
        closedAt = null;
        assignee = null;
        calls = 0;
    }

    void cancel(Instant now) {
        become(OrderState.CANCELLED);
        closedAt = now;
    }

    void completePapers(Instant now) {
        require(openState && papersCompleteAt == null);
        papersCompleteAt = now;
    }

    /** Whether this person may make the call-back. */
    boolean mayBeCalledBackBy(String username) {
        return !username.equals(handledBy);
    }

    void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(OrderError.ORDER_STATE, Map.of("orderState", state.name()));
        }
    }

    private void become(OrderState next) {
        require(state.mayBecome(next));
        state = next;
        openState = next.open();
    }

    OrderView view() {
        return new OrderView(
                id,
                number,
                type,
                serviceClass,
                state,
                channel,
                accountId,
                accountNumber,
                residentId,
                branch,
                new OrderPlace(districtCode, street, addressDetail),
                new OrderContact(contactName, contactPhone, language),
                description,
                originId,
                assignee,
                handledBy,
                papersCompleteAt,
                handledAt,
                answeredAt,
                closedAt,
                solved,
                reopened,
                escalated,
                dueAt,
                createdAt);
    }
}
