package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The phone a resident signs in with, for who has to call them about what they asked for. */
@ApplicationScoped
public class ResidentPhones {

    private final ResidentRepository residents;

    ResidentPhones(ResidentRepository residents) {
        this.residents = residents;
    }

    @Transactional
    public Phone of(long residentId) {
        return residents.findById(residentId).phone();
    }
}
