package org.hearth.partner;

import java.time.Duration;
import java.util.SortedSet;

/** A signed token as a client gets it. */
public record AccessToken(String value, Duration lifetime, SortedSet<String> scopes) {}
