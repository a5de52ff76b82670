package org.hearth.partner;

import java.util.Set;
import org.hearth.platform.security.Scope;

/**
 * A client to be made.
 *
 * @param label what people call it, such as the terminal it runs on; 1 to 60 characters
 * @param scopes of {@link Scope}, at least one
 */
public record NewClient(long partnerId, String label, Set<String> scopes) {

    private static final int LONGEST_LABEL = 60;

    public NewClient {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("label");
        }
        if (scopes.isEmpty() || !Scope.ALL.containsAll(scopes)) {
            throw new IllegalArgumentException("scopes");
        }
        scopes = Set.copyOf(scopes);
    }
}
