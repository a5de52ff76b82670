package org.hearth.appointment.web;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.LocalDate;

/** Where a branch's day is on the staff's desk. */
final class DeskAddress {

    private DeskAddress() {}

    static URI of(String branch, LocalDate day) {
        return UriBuilder.fromPath("/staff/appointments")
                .queryParam("branch", "{branch}")
                .queryParam("day", "{day}")
                .build(branch, day);
    }
}
