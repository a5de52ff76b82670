package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.platform.http.Language;

/** The phone a resident signs in with, for who has to call them about what they asked for. */
@ApplicationScoped
public class ResidentPhones {

    private final ResidentRepository residents;

    ResidentPhones(ResidentRepository residents) {
        this.residents = residents;
    }

    /** Phones of residents by their ids; without those whose login is deleted. */
    @Transactional
    public Map<Long, Phone> of(Collection<Long> residentIds) {
        return residentIds.isEmpty() ? Map.of() : residents.phones(List.copyOf(residentIds));
    }

    /**
     * The languages in which the owners of these numbers signed in last; a number is missing where
     * none is known.
     */
    @Transactional
    public Map<String, Locale> languages(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : residents.withPhones(numbers).stream()
                        .filter(resident -> resident.language != null)
                        .collect(
                                Collectors.toMap(
                                        resident -> resident.phone,
                                        resident -> Language.of(resident.language).locale()));
    }

    @Transactional
    public Phone of(long residentId) {
        return residents.findById(residentId).phone();
    }
}
