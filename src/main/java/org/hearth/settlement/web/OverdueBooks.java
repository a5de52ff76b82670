package org.hearth.settlement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hearth.settlement.Days;

/** For the card on the staff's home: an alert has to reach whoever does not open the desk. */
@Named("overdueBooks")
@ApplicationScoped
public class OverdueBooks {

    private final Days days;

    OverdueBooks(Days days) {
        this.days = days;
    }

    /** Books missing beyond their deadline. */
    public int count() {
        return days.overdueCount();
    }
}
