package org.hearth.partner;

/**
 * Something about a client or all clients of a partner is no longer as it was; told after it is on
 * disk.
 *
 * @param clientId null: all clients
 */
record ClientChanged(String clientId) {

    static ClientChanged any() {
        return new ClientChanged(null);
    }
}
