package org.hearth.payment.gateway;

import java.time.Instant;

/**
 * An order to open at a gateway.
 *
 * @param orderNumber the merchant's, unique for ever; at most 32 of {@code 0-9a-zA-Z_}, which both
 *     WeChat Pay and Alipay take
 * @param amountFen what the payer is to pay, in fen
 * @param description what the payer reads at the cashier; nothing personal
 * @param notifyUrl where the signed notification goes
 * @param returnUrl where the payer's browser goes afterwards
 * @param expiresAt when the gateway stops taking money for it
 */
public record NewOrder(
        String orderNumber,
        PaymentMethod method,
        long amountFen,
        String description,
        String notifyUrl,
        String returnUrl,
        Instant expiresAt) {}
