package org.hearth.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.account.AccountClass;

/**
 * What a group of accounts pays for gas, through time.
 *
 * @param lowIncome for low-income households alone
 * @param versions oldest first, each valid from the day the one before it ends
 */
public record PriceList(AccountClass accountClass, boolean lowIncome, List<PriceVersion> versions) {

    public PriceList {
        versions = List.copyOf(versions);
    }

    /** What names it in an address: {@code residential}, {@code residential-low-income}. */
    public String key() {
        String name = accountClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return lowIncome ? name + "-low-income" : name;
    }

    /** The version that holds on a day; empty where none does. */
    public Optional<PriceVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.tariff().holdsOn(day)).findFirst();
    }

    /** The versions of before a day and of after it, latest first. */
    public List<PriceVersion> othersThan(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.tariff().holdsOn(day))
                .sorted((a, b) -> b.tariff().validFrom().compareTo(a.tariff().validFrom()))
                .toList();
    }

    /** Whether a price is published for each of these days. */
    public boolean covers(Period days) {
        return on(days.first()).isPresent() && on(days.last()).isPresent();
    }

    public boolean isResidential() {
        return accountClass == AccountClass.RESIDENTIAL;
    }

    Tariffs tariffs() {
        return new Tariffs(versions.stream().map(PriceVersion::tariff).toList());
    }
}
