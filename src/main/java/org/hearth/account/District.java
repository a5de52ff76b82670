package org.hearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A district or county of the city, and the branch company that serves it. */
@Entity
class District {

    @Id String code;
    String name;
    String nameEn;
    String branchName;

    protected District() {}
}
