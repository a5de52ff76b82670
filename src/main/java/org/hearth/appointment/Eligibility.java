package org.hearth.appointment;

import java.time.LocalDate;

/**
 * Whether a service may be booked for an account, what it costs, and why.
 *
 * @param charge null where it may not be booked
 * @param date what the reason speaks of, such as the day of the meter's ten years, or null
 * @param from the first day on which it may be booked, where it may not yet; else null
 * @param openOrder the order that asks for the same already, or null
 */
public record Eligibility(
        boolean allowed,
        Charge charge,
        Reason reason,
        LocalDate date,
        LocalDate from,
        Long openOrder) {

    static Eligibility allowed(Charge charge, Reason reason, LocalDate date) {
        return new Eligibility(true, charge, reason, date, null, null);
    }

    static Eligibility free(Reason reason, LocalDate date) {
        return allowed(Charge.FREE, reason, date);
    }

    static Eligibility notYet(Reason reason, LocalDate date, LocalDate from) {
        return new Eligibility(false, null, reason, date, from, null);
    }

    static Eligibility refused(Reason reason) {
        return new Eligibility(false, null, reason, null, null, null);
    }

    static Eligibility askedAlready(long order) {
        return new Eligibility(false, null, Reason.ASKED_ALREADY, null, null, order);
    }

    public boolean free() {
        return charge == Charge.FREE;
    }
}
