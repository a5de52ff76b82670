package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that is looked at in a home. */
@Entity
class InspectionItem {

    @Id String code;
    int place;
    String name;
    String nameEn;
    String ask;
    String askEn;
    boolean retired;

    protected InspectionItem() {}

    ItemView view() {
        return new ItemView(code, name, nameEn, ask, askEn);
    }
}
