package org.hearth.appointment;

import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;

/**
 * A visit that somebody asks for.
 *
 * @param residentId who asks with a login, or null
 * @param description what staff read of it, up to 2,000 characters
 * @param said what is written into the order's history about the time, in the customer's language
 */
public record NewBooking(
        ServiceKind kind,
        String accountNumber,
        Long residentId,
        Answers answers,
        VisitTime time,
        OrderChannel channel,
        OrderContact contact,
        String description,
        String said) {}
