package org.hearth.debit;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.billing.BillView;
import org.hearth.partner.PartnerView;

/**
 * A debit that is to come, as the customer is told of it.
 *
 * @param amountFen what will be taken as things stand, fen; 0 where it was paid in time
 * @param cutOffAt until when it may be paid in another way
 * @param handedOver whether the bank has it: too late for changes
 * @param billsThrough the latest due day of the bills it pays
 */
public record AnnouncedDebit(
        LocalDate collectOn,
        long amountFen,
        Instant cutOffAt,
        boolean handedOver,
        LocalDate billsThrough,
        PartnerView bank,
        String bankAccount) {

    /** Whether the customer paid before the cut-off, so that nothing will be taken. */
    public boolean paidInTime() {
        return !handedOver && amountFen == 0;
    }

    /** Whether a bill is among those it pays. */
    public boolean pays(BillView bill) {
        return bill.status().settleable() && !bill.dueOn().isAfter(billsThrough);
    }
}
