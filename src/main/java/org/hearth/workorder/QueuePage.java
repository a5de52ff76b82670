package org.hearth.workorder;

import java.util.List;

/**
 * Some orders of a queue.
 *
 * @param next the cursor of the page that follows, or null
 */
public record QueuePage(List<QueuedOrder> orders, String next) {}
