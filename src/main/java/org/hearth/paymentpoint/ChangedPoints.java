package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;
import org.hearth.platform.tenant.Tenant;

/** Tells the index, once a transaction is through, which points it changed. */
@ApplicationScoped
class ChangedPoints {

    private final PointIndex index;
    private final TransactionSynchronizationRegistry transaction;

    ChangedPoints(PointIndex index, TransactionSynchronizationRegistry transaction) {
        this.index = index;
        this.transaction = transaction;
    }

    @PostPersist
    @PostUpdate
    void changed(PaymentPoint point) {
        if (Tenant.current() == Tenant.LIVE) {
            ofTransaction().add(point.id);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Long> ofTransaction() {
        Set<Long> ids = (Set<Long>) transaction.getResource(ChangedPoints.class);
        if (ids == null) {
            ids = new HashSet<>();
            transaction.putResource(ChangedPoints.class, ids);
            transaction.registerInterposedSynchronization(new Telling(ids));
        }
        return ids;
    }

    private final class Telling implements Synchronization {

        private final Set<Long> ids;

        Telling(Set<Long> ids) {
            this.ids = ids;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                index.changed(ids);
            }
        }
    }
}
