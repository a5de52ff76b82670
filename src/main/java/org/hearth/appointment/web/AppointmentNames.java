package org.hearth.appointment.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.account.AccountView;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.BookingState;
import org.hearth.appointment.ServiceKind;
import org.hearth.platform.id.PublicId;

/** How templates of this room name what they are told. */
@TemplateExtension
final class AppointmentNames {

    private AppointmentNames() {}

    static String publicOrder(AppointmentView visit) {
        return PublicId.WORK_ORDER.of(visit.orderId());
    }

    static String publicOrder(Long orderId) {
        return PublicId.WORK_ORDER.of(orderId);
    }

    /** Where a service is explained. */
    static String address(ServiceKind kind) {
        return "/services/" + kind.path();
    }

    /** The resident's pages of an order. */
    static String page(AppointmentView visit) {
        return "/me/requests/" + publicOrder(visit);
    }

    /** The staff's pages of a visit. */
    static String deskPage(AppointmentView visit) {
        return "/staff/appointments/" + publicOrder(visit);
    }

    /** Where a branch's visits of today are on the staff's desk. */
    static String branchDesk(String branch) {
        return "/staff/appointments?branch=" + urlEncoded(branch);
    }

    static String publicAccount(AccountView account) {
        return PublicId.ACCOUNT.of(account.accountId());
    }

    /** Where the visit's day is on the staff's desk. */
    static String desk(AppointmentView visit) {
        return DeskAddress.of(visit.branch(), visit.time().day()).toString();
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    static LocalDate after(LocalDate day) {
        return day.plusDays(1);
    }

    /** 周四, Thursday. */
    static String weekdayName(
            LocalDate date, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        boolean english = locale instanceof Locale asked && asked.getLanguage().equals("en");
        return date.getDayOfWeek()
                .getDisplayName(
                        english ? TextStyle.FULL : TextStyle.SHORT,
                        english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /** Kind of the {@code status} tag. */
    static String kind(BookingState state) {
        return switch (state) {
            case BOOKED -> "info";
            case DONE -> "done";
            case NO_SHOW -> "due";
            case CANCELLED -> "idle";
        };
    }
}
