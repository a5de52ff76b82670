package org.hearth.appointment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Branches;
import org.hearth.appointment.AppointmentError;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.SignedIn;

/** Whose visits the signed-in staff may see: their branch's, or all from head office. */
@ApplicationScoped
class DeskBranch {

    private final StaffDirectory staff;
    private final Branches branches;
    private final SignedIn person;

    DeskBranch(StaffDirectory staff, Branches branches, SignedIn person) {
        this.staff = staff;
        this.branches = branches;
        this.person = person;
    }

    List<String> choices() {
        return own().map(List::of).orElseGet(branches::all);
    }

    /** The branch asked for where they may see it, else the first they may; null where none is. */
    String choose(String asked) {
        List<String> choices = choices();
        return asked != null && choices.contains(asked)
                ? asked
                : choices.stream().findFirst().orElse(null);
    }

    /**
     * @throws BusinessException APPOINTMENT_NOT_FOUND for another branch's
     */
    void require(String branch) {
        if (!own().orElse(branch).equals(branch)) {
            throw new BusinessException(AppointmentError.APPOINTMENT_NOT_FOUND);
        }
    }

    private Optional<String> own() {
        return staff.find(person.actor().id()).map(StaffMember::branch);
    }
}
