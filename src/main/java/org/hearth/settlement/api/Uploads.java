package org.hearth.settlement.api;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** A slow sender holds a thread while it sends: only some at once, so that payments find others. */
@Singleton
class Uploads {

    private static final int AT_ONCE = 4;
    private static final int SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /**
     * @throws BusinessException UNAVAILABLE where too many are sending
     */
    <T> T take(Supplier<T> upload) {
        if (!free.tryAcquire()) {
            throw new BusinessException(RequestError.UNAVAILABLE, Map.of("retryAfter", SECONDS));
        }
        try {
            return upload.get();
        } finally {
            free.release();
        }
    }
}
