package org.hearth.settlement;

/** A line that is a difference, of the partner's book or, without a number of line, of ours. */
record Judged(
        Integer lineNo,
        EntryKind kind,
        Judgement judgement,
        DifferenceReason reason,
        String transactionNumber,
        String accountNumber,
        Long partnerFen,
        Long utilityFen,
        Long entryId) {

    /** Only payments: a reversal that the utility does not know is for finance to look at. */
    boolean toBeBooked() {
        return reason == DifferenceReason.NOT_BOOKED && kind == EntryKind.PAYMENT;
    }
}
