package org.hearth.payment;

import java.time.Instant;
import org.hearth.partner.PartnerView;

/**
 * A payment at the suspense desk; fen.
 *
 * @param accountNumber as the collector named it: whose it is, nobody knows
 */
public record SuspenseView(
        long paymentId,
        PartnerView collector,
        String transactionNumber,
        String accountNumber,
        long amountFen,
        SuspenseReason reason,
        SuspenseState state,
        Channel channel,
        Tender tender,
        Instant paidAt,
        Instant receivedAt) {}
