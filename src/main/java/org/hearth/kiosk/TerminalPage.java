package org.hearth.kiosk;

import java.util.List;

/**
 * A part of the list of terminals.
 *
 * @param next cursor of the next part; null: there is none
 */
public record TerminalPage(List<TerminalLine> terminals, String next) {}
