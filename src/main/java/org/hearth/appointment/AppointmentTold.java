package org.hearth.appointment;

import java.util.Locale;

/**
 * Something happened to a booked visit that its customer is told, within its transaction.
 *
 * @param phone in clear
 * @param language of the customer
 * @param online whether its customer asked with a login, and can open the order's pages
 */
public record AppointmentTold(
        BookingStep step, AppointmentView visit, String phone, Locale language, boolean online) {}
