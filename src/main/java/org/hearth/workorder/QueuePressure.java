package org.hearth.workorder;

/** Open orders that press, each counted to a limit. */
public record QueuePressure(int overdue, int warned, int today, int escalated) {}
