package org.hearth.complaint;

/**
 * Somebody who complained or asked was answered, told within the transaction of the answer.
 *
 * @param phone in clear; it may be a fixed line
 * @param language {@code zh-CN} or {@code en}
 * @param link opens {@code /complaints/{link}}, where the answer stands; null where staff wrote it
 *     down
 */
public record ComplaintAnswered(
        ComplaintKind kind, String number, String phone, String language, String link) {

    /** Without phone and link, so that no log line tells them. */
    @Override
    public String toString() {
        return "ComplaintAnswered[" + number + "]";
    }
}
