package org.hearth.payment.gateway;

/**
 * Where the payer pays.
 *
 * @param redirectUrl a page the browser is sent to, or null
 * @param code the content of a QR code the payer scans, or null
 */
public record Cashier(String redirectUrl, String code) {

    public static Cashier page(String redirectUrl) {
        return new Cashier(redirectUrl, null);
    }

    public static Cashier code(String content) {
        return new Cashier(null, content);
    }
}
