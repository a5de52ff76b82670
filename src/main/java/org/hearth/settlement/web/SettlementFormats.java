package org.hearth.settlement.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.hearth.partner.PartnerView;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.settlement.BookShare;
import org.hearth.settlement.BookSide;
import org.hearth.settlement.DayClose;
import org.hearth.settlement.DayLine;
import org.hearth.settlement.DayView;
import org.hearth.settlement.DifferenceState;
import org.hearth.settlement.DifferenceView;
import org.hearth.settlement.SettlementBook;

/** How days and differences are named and marked on the desk. */
@TemplateExtension
final class SettlementFormats {

    private static final String LOCALE = TemplateInstance.LOCALE;

    private SettlementFormats() {}

    static String path(DayLine day) {
        return "/staff/settlement/" + PublicId.SETTLEMENT_DAY.of(day.dayId());
    }

    static String path(DayView day) {
        return "/staff/settlement/" + PublicId.SETTLEMENT_DAY.of(day.dayId());
    }

    static String path(DifferenceView difference) {
        return "/staff/settlement/differences/" + PublicId.DIFFERENCE.of(difference.differenceId());
    }

    /** Who acted, without the kind of actor. */
    static String actorName(String actor) {
        return Actor.parse(actor).id();
    }

    /** The kind of the status tag. */
    static String tag(DayClose state) {
        return switch (state) {
            case OPEN -> "idle";
            case RECONCILED, PROPOSED -> "due";
            case CLOSED -> "done";
        };
    }

    /** The kind of the status tag. */
    static String tag(DifferenceState state) {
        return switch (state) {
            case OPEN -> "due";
            case IN_WORK -> "info";
            case RESOLVED -> "done";
            case SUPERSEDED -> "idle";
        };
    }

    static Long gas(BookSide side) {
        return side.share(BookShare.GAS);
    }

    static Long gas(SettlementBook net) {
        return net.netFen(BookShare.GAS);
    }

    static Long garbage(BookSide side) {
        return side.share(BookShare.GARBAGE);
    }

    static Long garbage(SettlementBook net) {
        return net.netFen(BookShare.GARBAGE);
    }

    static Long lateFee(BookSide side) {
        return side.share(BookShare.LATE_FEE);
    }

    static Long lateFee(SettlementBook net) {
        return net.netFen(BookShare.LATE_FEE);
    }

    static Long credit(BookSide side) {
        return side.share(BookShare.CREDIT);
    }

    static Long credit(SettlementBook net) {
        return net.netFen(BookShare.CREDIT);
    }

    static Long suspense(BookSide side) {
        return side.share(BookShare.SUSPENSE);
    }

    static Long suspense(SettlementBook net) {
        return net.netFen(BookShare.SUSPENSE);
    }

    static String partnerName(DayLine day, @TemplateAttribute(LOCALE) Object locale) {
        return name(day.partner(), locale);
    }

    static String partnerName(DayView day, @TemplateAttribute(LOCALE) Object locale) {
        return name(day.partner(), locale);
    }

    private static String name(PartnerView partner, Object locale) {
        boolean english = locale instanceof Locale asked && asked.getLanguage().equals("en");
        return english ? partner.nameEn() : partner.name();
    }
}
