package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerRecord;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.BillDetail;
import org.hearth.billing.Bills;
import org.hearth.billing.ChargedLine;
import org.hearth.identity.ResidentPhones;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** What is known of a resident who is about to say something, so that nobody types it again. */
@ApplicationScoped
public class ComplaintAskers {

    private final Accounts accounts;
    private final ResidentPhones phones;
    private final Bills bills;
    private final WorkOrders orders;

    ComplaintAskers(Accounts accounts, ResidentPhones phones, Bills bills, WorkOrders orders) {
        this.accounts = accounts;
        this.phones = phones;
        this.bills = bills;
        this.orders = orders;
    }

    /**
     * Who asks, in clear: pages mask it.
     *
     * @param name of the customer record with this phone, or null
     */
    public record Asker(List<FollowedAccount> accounts, String name, String phone) {}

    @Transactional
    public Asker of(long residentId) {
        String phone = phones.of(residentId).number();
        String name =
                accounts.heldByPhone(phone).stream()
                        .map(AccountView::number)
                        .map(accounts::customerRecord)
                        .flatMap(Optional::stream)
                        .map(CustomerRecord::name)
                        .findFirst()
                        .orElse(null);
        return new Asker(accounts.followedBy(residentId), name, phone);
    }

    /**
     * A bill of an account that the resident follows.
     *
     * @throws BusinessException BILL_NOT_FOUND
     */
    @Transactional
    public BillDetail bill(long residentId, long billId) {
        return bills.explain(residentId, billId);
    }

    /** A line of a bill, from 1; empty where it has no such line. */
    public static Optional<ChargedLine> line(BillDetail bill, Integer line) {
        return line == null || line < 1 || line > bill.lines().size()
                ? Optional.empty()
                : Optional.of(bill.lines().get(line - 1));
    }

    /**
     * A work order that the resident asked for, or one at an account that the resident follows.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView order(long residentId, long orderId) {
        OrderView order = orders.byId(orderId);
        boolean own = order.residentId() != null && order.residentId() == residentId;
        return Stream.of(order)
                .filter(one -> own || follows(residentId, one.accountNumber()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
    }

    private boolean follows(long residentId, String number) {
        return accounts.followedBy(residentId).stream()
                .anyMatch(one -> one.account().number().equals(number));
    }
}
