package org.hearth.account;

import java.time.Instant;

/** A resident who follows an account, as its holder is told. */
public record Follower(long residentId, Instant since) {}
