package org.hearth.payment;

import java.time.Instant;
import org.hearth.partner.PartnerView;

/** A payment in the list of the suspense desk; fen. */
public record SuspenseRow(
        long paymentId,
        PartnerView collector,
        String accountNumber,
        long amountFen,
        SuspenseReason reason,
        SuspenseState state,
        Instant receivedAt) {}
