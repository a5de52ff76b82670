package org.hearth.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.SignedIn;

/**
 * Whom a token of the staff stands for, written {@code staff:agent#3}.
 *
 * @param version of password and second factor: with a new one, what was issued before is void
 */
record StaffCredentials(String username, int version) {

    private static final Pattern WRITTEN =
            Pattern.compile(SignedIn.STAFF + ":([^#]+)#([0-9]{1,9})");

    static Optional<StaffCredentials> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(
                        new StaffCredentials(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean areOf(StaffUser user) {
        return user.credentialVersion == version;
    }

    @Override
    public String toString() {
        return Actor.staff(username) + "#" + version;
    }
}
