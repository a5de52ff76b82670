package org.hearth.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearth.account.FollowedAccount;

/**
 * All that explains one bill.
 *
 * @param account whose bill it is
 * @param lines in order of days, then tiers; they add up to the bill
 * @param tariffs the price lists of the lines, by id
 * @param yearBefore the bill over the same days a year earlier, or null
 * @param lateFeeRate share of the unpaid gas that one day overdue costs
 */
public record BillDetail(
        FollowedAccount account,
        BillView bill,
        List<ChargedLine> lines,
        Map<Long, PublishedTariff> tariffs,
        BillView yearBefore,
        BigDecimal lateFeeRate) {}
