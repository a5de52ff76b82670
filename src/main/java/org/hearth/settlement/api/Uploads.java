package org.hearth.settlement.api;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.RequestError;
import org.hearth.settlement.SettlementError;

/**
 * A slow sender holds a thread while it sends: only some at once, so that payments find others, and
 * one of each partner, so that none takes all the places.
 */
@Singleton
class Uploads {

    private static final int AT_ONCE = 4;
    private static final int SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<Long> sending = ConcurrentHashMap.newKeySet();

    /**
     * @throws BusinessException RECONCILIATION_IN_PROGRESS where the partner is sending another,
     *     UNAVAILABLE where too many are
     */
    <T> T take(long partnerId, Supplier<T> upload) {
        if (!sending.add(partnerId)) {
            throw later(SettlementError.RECONCILIATION_IN_PROGRESS);
        }
        try {
            return takePlace(upload);
        } finally {
            sending.remove(partnerId);
        }
    }

    private <T> T takePlace(Supplier<T> upload) {
        if (!free.tryAcquire()) {
            throw later(RequestError.UNAVAILABLE);
        }
        try {
            return upload.get();
        } finally {
            free.release();
        }
    }

    private static BusinessException later(ErrorCode code) {
        return new BusinessException(code, Map.of("retryAfter", SECONDS));
    }
}
