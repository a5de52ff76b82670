package org.hearth.payment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/**
 * Does the work of a request once, however often and from how many sides at once it is asked for
 * (partner-api.md, Rules of payment, 1).
 */
final class OnceOnly {

    private static final int TRIES = 4;

    private OnceOnly() {}

    /**
     * @param work in a transaction of its own; fails where it was done before
     * @param before the answer that was given then
     */
    static <T> T answer(Supplier<T> work, Supplier<Optional<T>> before) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                if (kind == SqlFailure.CONNECTION_LOST) {
                    throw new BusinessException(RequestError.UNAVAILABLE);
                }
                Optional<T> answered = before.get();
                if (answered.isPresent()) {
                    return answered.get();
                }
                if (kind == SqlFailure.LOCK_TIMEOUT) {
                    throw new BusinessException(
                            PaymentError.PAYMENT_IN_PROGRESS, Map.of("retryAfter", 1));
                }
                boolean again = kind == SqlFailure.DEADLOCK || kind == SqlFailure.DUPLICATE;
                if (!again || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }
}
