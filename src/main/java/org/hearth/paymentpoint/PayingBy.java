package org.hearth.paymentpoint;

/** What a payment point takes. */
public enum PayingBy {
    CASH,
    BANK_CARD,
    WECHAT_PAY,
    ALIPAY
}
