package org.hearth.notice;

import java.util.List;

/**
 * @param next cursor of what follows, or null
 */
public record InterruptionPage(List<InterruptionView> rows, String next) {}
