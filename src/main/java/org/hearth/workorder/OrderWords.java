package org.hearth.workorder;

/**
 * What is written at a step, each at most 2,000 characters.
 *
 * @param said to the customer, or null
 * @param note for staff only, or null
 */
public record OrderWords(String said, String note) {

    private static final OrderWords NONE = new OrderWords(null, null);

    public static OrderWords none() {
        return NONE;
    }

    public static OrderWords said(String text) {
        return new OrderWords(text, null);
    }

    public static OrderWords note(String text) {
        return new OrderWords(null, text);
    }
}
