package org.hearth.kiosk;

/** What of a terminal never changes once its client is known. */
record TerminalIdentity(long key, long partnerId, String terminalId) {

    static TerminalIdentity of(Terminal terminal) {
        return new TerminalIdentity(terminal.id, terminal.partnerId, terminal.terminalId);
    }
}
