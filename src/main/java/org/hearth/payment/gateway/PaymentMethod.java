package org.hearth.payment.gateway;

/** What a payer pays with on the website (domain.md, Payments: channels). */
public enum PaymentMethod {
    WECHAT_PAY,
    ALIPAY,
    BANK_CARD
}
