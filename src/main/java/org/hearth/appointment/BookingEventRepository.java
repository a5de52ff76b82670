package org.hearth.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BookingEventRepository implements PanacheRepositoryBase<BookingEvent, Long> {}
