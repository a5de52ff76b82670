package org.hearth.payment.gateway;

/**
 * Money to give back.
 *
 * @param refundNumber the merchant's, unique for ever
 * @param amountFen fen, at most what is left of the order
 */
public record Refund(String orderNumber, String refundNumber, long amountFen, String reason) {}
