package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.workorder.ExpectedVisit;
import org.hearth.workorder.ExpectedVisits;

/** Tells the queues of work orders when visits are booked. */
@ApplicationScoped
class AnnouncedVisits implements ExpectedVisits {

    private final Appointments appointments;

    AnnouncedVisits(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Map<Long, ExpectedVisit> of(Collection<Long> orderIds) {
        return appointments.timesOf(orderIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> visit(entry.getValue())));
    }

    private static ExpectedVisit visit(VisitTime time) {
        return new ExpectedVisit(time.day(), time.part().from(), time.part().to());
    }
}
