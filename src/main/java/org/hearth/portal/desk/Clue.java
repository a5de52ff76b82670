package org.hearth.portal.desk;

import org.hearth.account.AccountView;

/**
 * An account that money in suspense may belong to, masked; fen.
 *
 * @param dueFen what it owes today
 * @param exact it owes just what came
 */
public record Clue(AccountView account, long dueFen, boolean exact) {}
