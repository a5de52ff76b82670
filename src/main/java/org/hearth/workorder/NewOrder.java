package org.hearth.workorder;

import org.hearth.account.SupplySite;
import org.hearth.servicetime.ServiceClass;

/**
 * A request that is about to become a work order.
 *
 * @param serviceClass where the time limits tell classes apart, or null
 * @param accountNumber the account concerned, or null
 * @param accountId the account concerned, or null
 * @param residentId the resident who asks, or null
 * @param papersComplete whether nothing is missing, so that the promised time begins at once
 * @param originId the order that this one follows from, or null
 */
public record NewOrder(
        WorkOrderType type,
        ServiceClass serviceClass,
        OrderChannel channel,
        Long accountId,
        String accountNumber,
        Long residentId,
        OrderPlace place,
        OrderContact contact,
        String description,
        boolean papersComplete,
        Long originId) {

    /** A request about an account, with its holder as the contact; papers are complete. */
    public static NewOrder of(
            WorkOrderType type,
            OrderChannel channel,
            SupplySite site,
            OrderContact contact,
            String description) {
        return new NewOrder(
                type,
                null,
                channel,
                site.accountId(),
                site.accountNumber(),
                null,
                new OrderPlace(site.districtCode(), site.street(), site.addressDetail()),
                contact,
                description,
                true,
                null);
    }

    public NewOrder ofClass(ServiceClass name) {
        return new NewOrder(
                type,
                name,
                channel,
                accountId,
                accountNumber,
                residentId,
                place,
                contact,
                description,
                papersComplete,
                originId);
    }

    public NewOrder by(long resident) {
        return new NewOrder(
                type,
                serviceClass,
                channel,
                accountId,
                accountNumber,
                resident,
                place,
                contact,
                description,
                papersComplete,
                originId);
    }

    public NewOrder papersMissing() {
        return new NewOrder(
                type,
                serviceClass,
                channel,
                accountId,
                accountNumber,
                residentId,
                place,
                contact,
                description,
                false,
                originId);
    }

    public NewOrder from(long order) {
        return new NewOrder(
                type,
                serviceClass,
                channel,
                accountId,
                accountNumber,
                residentId,
                place,
                contact,
                description,
                papersComplete,
                order);
    }
}
