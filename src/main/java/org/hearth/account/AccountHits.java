package org.hearth.account;

import java.util.List;

/**
 * What a search found, the best first.
 *
 * @param more whether there are others that are not shown
 * @param tooWide whether the text says too little to search by, such as a surname alone
 */
public record AccountHits(List<AccountHit> hits, boolean more, boolean tooWide) {

    static AccountHits wide() {
        return new AccountHits(List.of(), false, true);
    }
}
