package org.hearth.appointment.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.BookingState;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;

/**
 * A visit as an entry for a calendar (RFC 5545), in UTC. Its number grows with each move, so that
 * the file of a moved visit replaces the entry of the first.
 */
@ApplicationScoped
class VisitCalendar {

    private static final int HOURS_BEFORE = 2;

    private final Brand brand;
    private final Clock clock;
    private final String site;

    VisitCalendar(
            Brand brand, Clock clock, @ConfigProperty(name = "hearth.public-url") String site) {
        this.brand = brand;
        this.clock = clock;
        this.site = site;
    }

    String file(AppointmentView visit, Language language) {
        AppointmentMessages texts = new VisitWords(language).texts();
        String name =
                language == Language.ENGLISH ? brand.name().english() : brand.name().chinese();
        String order = PublicId.WORK_ORDER.of(visit.orderId());
        VEvent event = new VEvent();
        event.setUid(order + "@hearth");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(visit.time().begins()));
        event.setDateEnd(Date.from(visit.time().ends()));
        event.setSequence(visit.moves());
        event.setStatus(
                visit.state() == BookingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.setSummary(texts.calendar_summary(texts.name(visit.kind()), name));
        event.setDescription(texts.calendar_text(visit.orderNumber(), brand.hotline()));
        event.setLocation(visit.place());
        event.setUrl(site + "/me/requests/" + order + "/visit");
        Trigger before =
                new Trigger(
                        Duration.builder().prior(true).hours(HOURS_BEFORE).build(), Related.START);
        event.addAlarm(VAlarm.display(before, texts.name(visit.kind())));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Hearth//Visits//EN");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
