package org.hearth.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.identity.LookFilter;
import org.hearth.platform.id.PublicId;

/**
 * Which looks an address asks for; what is not understood asks for nothing.
 *
 * @param staff a username, or empty
 * @param account a public id, or empty
 * @param from a date, or empty
 */
public record LookQuery(String staff, String account, String from) {

    static LookQuery of(String staff, Optional<Long> account, String from) {
        return of(staff, account.map(PublicId.ACCOUNT::of).orElse(""), from);
    }

    static LookQuery of(String staff, String account, String from) {
        String name = staff.strip();
        return new LookQuery(
                StaffForm.isUsername(name) ? name : "",
                PublicId.ACCOUNT.parse(account).isPresent() ? account : "",
                date(from.strip()).map(LocalDate::toString).orElse(""));
    }

    LookFilter filter() {
        OptionalLong id = PublicId.ACCOUNT.parse(account);
        return new LookFilter(
                staff.isEmpty() ? null : staff,
                id.isPresent() ? id.getAsLong() : null,
                date(from).orElse(null));
    }

    public boolean isEmpty() {
        return staff.isEmpty() && account.isEmpty() && from.isEmpty();
    }

    public String address() {
        return "/staff/looks?staff=" + staff + "&account=" + account + "&from=" + from;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
