package org.hearth.servicetime;

/** Staff changed the calendar. */
record CalendarChanged() {}
