package org.hearth.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.security.SignedIn;

/** Who of the staff has opened the page, and how colleagues are called on it. */
@Named("onDuty")
@RequestScoped
public class StaffOnDuty {

    private final StaffDirectory directory;
    private final SignedIn person;
    private final Map<String, String> names = new HashMap<>();
    private StaffMember member;

    StaffOnDuty(StaffDirectory directory, SignedIn person) {
        this.directory = directory;
        this.person = person;
    }

    /**
     * @throws BusinessException NOT_ALLOWED for who was disabled since signing in
     */
    StaffMember member() {
        if (member == null) {
            member =
                    directory
                            .find(person.actor().id())
                            .orElseThrow(() -> new BusinessException(RequestError.NOT_ALLOWED));
        }
        return member;
    }

    Actor actor() {
        return person.actor();
    }

    /** Reads all names that a page shows at once. */
    void know(List<String> usernames) {
        names.putAll(
                directory.names(usernames.stream().filter(Objects::nonNull).distinct().toList()));
    }

    /** The display name; the username itself of somebody unknown. */
    public String name(String username) {
        if (!names.containsKey(username)) {
            know(List.of(username));
        }
        return names.getOrDefault(username, username);
    }
}
