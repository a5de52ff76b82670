package org.hearth.notification;

import java.time.Instant;

/** A message as the page for developers shows it, nothing masked. */
public record MessageView(String recipient, String body, Instant createdAt) {}
