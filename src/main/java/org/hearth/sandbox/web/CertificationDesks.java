package org.hearth.sandbox.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class CertificationDesks {

    @Produces
    Desk certifications() {
        return Desk.in(Group.PARTNERS, 20, "/staff/certifications", "check")
                .withPagesAt("/staff/sandbox-clients")
                .openTo("administrator")
                .named(
                        CertificationMessages.class,
                        CertificationMessages::staff_title,
                        CertificationMessages::staff_what);
    }
}
