package org.hearth.account;

import org.hearth.platform.audit.Actor;

/**
 * An account was taken over (过户), told within the transaction that holds its row: what its old
 * holder arranged for it ends with it.
 */
public record HolderChanged(Actor actor, long accountId, String number) {}
