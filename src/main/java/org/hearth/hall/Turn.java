package org.hearth.hall;

/**
 * When the turn of somebody who waits comes.
 *
 * @param ahead numbers that are called before
 * @param minutes about how long that takes, in steps of five
 */
public record Turn(int ahead, int minutes) {}
