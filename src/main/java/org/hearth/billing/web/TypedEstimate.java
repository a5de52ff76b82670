package org.hearth.billing.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.billing.Period;
import org.hearth.billing.PriceList;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.text.TypedText;

/**
 * The question of the estimator as it stands in the address.
 *
 * @param list the key of a price list
 * @param m3 used in the whole time, as typed
 * @param from the first month, {@code 2026-11}
 * @param months how many
 * @param used in the calendar year before, as typed; empty for none
 */
public record TypedEstimate(String list, String m3, String from, int months, String used) {

    /** Months that can be asked for at once: a month, a bill of residents, a year. */
    static final List<Integer> MONTHS = List.of(1, 2, 12);

    /** More m3 than the largest customer uses in a year. */
    private static final int MOST_DIGITS = 8;

    private static final int A_BILL = 2;

    static TypedEstimate of(
            String list, String m3, String from, Integer months, String used, YearMonth now) {
        return new TypedEstimate(
                list == null ? "" : list,
                m3 == null ? "" : m3,
                from == null ? now.toString() : from,
                months != null && MONTHS.contains(months) ? months : A_BILL,
                used == null ? "" : used);
    }

    /** Whether anything was asked yet. */
    boolean asked() {
        return !m3.isEmpty();
    }

    PriceList chosen(List<PriceList> lists) {
        return lists.stream()
                .filter(one -> one.key().equals(list))
                .findFirst()
                .orElse(lists.get(0));
    }

    OptionalInt volume() {
        return volume(m3);
    }

    /** What was used before, 0 where nothing was typed; empty for what is no volume. */
    OptionalInt before() {
        return used.isBlank() ? OptionalInt.of(0) : volume(used);
    }

    Optional<Period> period() {
        try {
            YearMonth first = YearMonth.parse(from);
            return Optional.of(
                    new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    FormErrors errors(PriceList chosen, BillingMessages messages) {
        FormErrors errors = new FormErrors();
        if (volume().isEmpty()) {
            errors.add("m3", messages.m3_wrong());
        }
        Optional<Period> period = period();
        if (period.isEmpty()) {
            errors.add("from", messages.from_wrong());
        } else if (!chosen.covers(period.get())) {
            errors.add("from", messages.none_for_days());
        }
        if (before().isEmpty()) {
            errors.add("used", messages.used_wrong());
        }
        return errors;
    }

    private static OptionalInt volume(String typed) {
        String plain = TypedText.plain(typed);
        return plain.matches("[0-9]{1," + MOST_DIGITS + "}")
                ? OptionalInt.of(Integer.parseInt(plain))
                : OptionalInt.empty();
    }
}
