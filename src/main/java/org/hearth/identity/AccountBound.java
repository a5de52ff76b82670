package org.hearth.identity;

/**
 * Somebody follows an account from now on; its holder is to know.
 *
 * @param holder the holder's phone, when it is one that takes messages
 * @param follower masked
 */
public record AccountBound(Phone holder, String follower, String accountNumber) {}
