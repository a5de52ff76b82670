package org.hearth.account;

import java.util.List;

/**
 * A supplied account in an area, with who is to be told what happens there.
 *
 * @param place its district, street and community, as exactly as its address says
 * @param holderPhone in clear: for a message
 * @param followers the residents who follow it
 */
public record AreaAccount(
        long accountId, String number, Area place, String holderPhone, List<Long> followers) {}
