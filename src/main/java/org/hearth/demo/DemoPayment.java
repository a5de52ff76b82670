package org.hearth.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A posted payment and where its money went. Fen. */
final class DemoPayment {

    /**
     * A part of the payment that settles a bill.
     *
     * @param day when it did: that of the payment, or the bill's own when credit settled it
     */
    record Part(long billId, long amountFen, long garbageFen, long lateFeeFen, LocalDate day) {}

    final long id;
    final Collector collector;
    final Collector.Way way;
    final LocalDate day;

    /** Second of the day, UTC. */
    final int second;

    final List<Part> parts = new ArrayList<>(1);
    final long amountFen;
    long creditedFen;
    long unappliedFen;
    long balanceAfterFen;

    DemoPayment(
            long id,
            long amountFen,
            Collector collector,
            Collector.Way way,
            LocalDate day,
            int second) {
        this.id = id;
        this.amountFen = amountFen;
        this.collector = collector;
        this.way = way;
        this.day = day;
        this.second = second;
    }
}
