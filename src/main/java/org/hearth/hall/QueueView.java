package org.hearth.hall;

import java.util.List;

/**
 * The queue of a hall at this moment.
 *
 * @param called who is asked to a counter now
 * @param waiting how many numbers wait
 * @param inUse whether any number was given today
 */
public record QueueView(List<TicketView> called, int waiting, boolean inUse) {}
