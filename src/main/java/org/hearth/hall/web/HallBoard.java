package org.hearth.hall.web;

import java.util.List;
import org.hearth.hall.QueueView;
import org.hearth.hall.TicketView;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.id.PublicId;

/**
 * A hall as one of its counters sees it.
 *
 * @param live the last word on it, or null
 * @param counter which one; 0 before it is said
 * @param current the number called to it, or null
 * @param handed the number that was handed out just now, or null
 */
public record HallBoard(
        HallLine hall,
        LiveState live,
        boolean fresh,
        QueueView queue,
        List<TicketView> waiting,
        List<PointService> services,
        boolean gives,
        int counter,
        TicketView current,
        String handed) {

    public String step(String name) {
        return hall.path() + "/tickets/" + PublicId.HALL_TICKET.of(current.ticketId()) + "/" + name;
    }
}
