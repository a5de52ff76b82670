package org.hearth.account;

import java.util.List;

/**
 * Some accounts of an area.
 *
 * @param accounts those of them that are supplied
 * @param next from where the walk goes on; null at the area's end
 */
public record AreaLot(List<AreaAccount> accounts, From next) {

    /** How far a walk through an area is; the account is the last one that was passed. */
    public record From(String street, String community, long accountId) {

        public static final From START = new From("", "", Long.MIN_VALUE);
    }
}
