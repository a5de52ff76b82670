package org.hearth.billing.web;

import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.PriceList;

/**
 * A price list on its page: what holds today, and what held before or will hold.
 *
 * @param today null where no version holds
 */
public record PublishedList(PriceList list, PriceTable today, List<PriceTable> others) {

    static PublishedList of(PriceList list, LocalDate day) {
        return new PublishedList(
                list,
                list.on(day).map(PriceTable::of).orElse(null),
                list.othersThan(day).stream().map(PriceTable::of).toList());
    }
}
