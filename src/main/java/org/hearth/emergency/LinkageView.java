package org.hearth.emergency;

import java.time.Instant;

/**
 * @param staff username of who noted it
 * @param words who was spoken to, what was agreed
 */
public record LinkageView(EmergencyService service, Instant at, String staff, String words) {}
