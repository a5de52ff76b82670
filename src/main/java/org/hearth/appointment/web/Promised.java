package org.hearth.appointment.web;

import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.Limit;
import org.hearth.servicetime.ServiceClass;

/** How long a step may take for a class of customers, as published today. */
record Promised(ClockStep step, ServiceClass serviceClass, Limit limit) {}
