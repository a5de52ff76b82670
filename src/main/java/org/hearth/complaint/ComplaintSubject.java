package org.hearth.complaint;

/**
 * What a complaint is about, where its customer came from there; each null otherwise.
 *
 * @param billLine from 1, or null for the whole bill
 * @param orderId an earlier work order, such as a visit
 */
public record ComplaintSubject(Long billId, Integer billLine, Long orderId) {

    public static final ComplaintSubject NONE = new ComplaintSubject(null, null, null);
}
