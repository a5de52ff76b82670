package org.hearth.application;

import java.time.LocalDate;
import org.hearth.account.NewHolder;

/**
 * What an application says, by its kind.
 *
 * @param owner whether who asks owns the place
 * @param business whether gas is for other than residents
 * @param households how many an installation connects; 0 of other kinds and of a business
 * @param holder who takes the account over; null of other kinds, and while it is not known
 * @param keepFollowers whether the new holder lets those stay who follow the account
 * @param works what is to be moved or taken away, or null
 * @param from first day of a suspension, or null
 * @param reason why a card is replaced, or null
 */
public record ApplicationDetails(
        boolean owner,
        boolean business,
        int households,
        NewHolder holder,
        boolean keepFollowers,
        String works,
        LocalDate from,
        CardReason reason) {

    /** Nothing but what the kind itself says. */
    public static ApplicationDetails plain() {
        return new ApplicationDetails(true, false, 0, null, false, null, null, null);
    }

    public static ApplicationDetails installation(boolean business, int households) {
        return new ApplicationDetails(
                true, business, business ? 0 : households, null, false, null, null, null);
    }

    public static ApplicationDetails transfer(NewHolder holder, boolean keepFollowers) {
        return new ApplicationDetails(true, false, 0, holder, keepFollowers, null, null, null);
    }

    public static ApplicationDetails works(boolean owner, String what) {
        return new ApplicationDetails(owner, false, 0, null, false, what, null, null);
    }

    public static ApplicationDetails suspension(boolean owner, LocalDate from) {
        return new ApplicationDetails(owner, false, 0, null, false, null, from, null);
    }

    public static ApplicationDetails card(CardReason reason) {
        return new ApplicationDetails(true, false, 0, null, false, null, null, reason);
    }
}
