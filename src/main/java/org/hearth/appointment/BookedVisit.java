package org.hearth.appointment;

import org.hearth.workorder.OrderView;

/** A booked visit with its order, for staff; the order holds place and contact in clear. */
public record BookedVisit(AppointmentView visit, OrderView order) {}
