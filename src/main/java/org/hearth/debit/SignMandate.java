package org.hearth.debit;

import org.hearth.platform.audit.Actor;
import org.hearth.platform.idempotency.Fingerprint;

/**
 * A mandate that a bank brings, signed by its customer.
 *
 * @param mandateNumber the bank's own, unique for ever
 * @param bankAccount masked, {@code ****5678}
 * @param holderPhoneEnding the last four digits of the account holder's phone, as the customer told
 *     the bank; null where the bank did not ask
 */
public record SignMandate(
        long partnerId,
        Actor actor,
        String idempotencyKey,
        String mandateNumber,
        String accountNumber,
        String bankAccount,
        String holderPhoneEnding) {

    byte[] fingerprint() {
        return Fingerprint.of(
                "mandate", mandateNumber, accountNumber, bankAccount, holderPhoneEnding);
    }
}
