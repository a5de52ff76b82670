package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/**
 * Into which collection a payment's notes went: by when they were put in, not by when it is told.
 */
@ApplicationScoped
class CashBoxes {

    private final CollectionRepository collections;
    private final AuditTrail audit;

    CashBoxes(CollectionRepository collections, AuditTrail audit) {
        this.collections = collections;
        this.audit = audit;
    }

    /** The terminal's row is locked. */
    void received(CountedPayment payment) {
        if (payment.cash) {
            collections
                    .ofCashPaidAt(payment.terminalKey, payment.paidAt)
                    .ifPresent(collection -> late(collection, payment));
        }
    }

    private void late(CashCollection collection, CountedPayment payment) {
        CollectionState before = collection.state;
        payment.collectionId = collection.id;
        collection.add(payment.amountFen);
        collections.update(collection);
        if (collection.state != before) {
            audit.transition(
                    Actor.system("kiosk"),
                    "kiosk.late-cash",
                    CashCollections.SUBJECT,
                    collection.id,
                    null,
                    before,
                    collection.state);
        }
    }
}
