package org.hearth.complaint.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.ComplaintView;
import org.hearth.complaint.TemplateView;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderView;

/** How a template names and links what it is told: {@code {row.href}}. */
@TemplateExtension
final class ComplaintAddresses {

    private ComplaintAddresses() {}

    static String href(ComplaintView complaint) {
        return ComplaintDeskPages.PATH + "/" + publicId(complaint);
    }

    static String publicId(ComplaintView complaint) {
        return PublicId.WORK_ORDER.of(complaint.orderId());
    }

    static String publicId(OrderView order) {
        return PublicId.WORK_ORDER.of(order.orderId());
    }

    static String href(TemplateView template) {
        return AnswerTemplatePages.PATH + "/" + publicId(template);
    }

    static String publicId(TemplateView template) {
        return PublicId.ANSWER_TEMPLATE.of(template.templateId());
    }

    /** Where one of this kind is written. */
    static String newPath(ComplaintKind kind) {
        return switch (kind) {
            case COMPLAINT -> "/complaints/new";
            case QUESTION -> "/messages/new";
            case PRAISE -> "/praise/new";
        };
    }

    /** The last day of a limit that is over at this instant. */
    static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusMillis(1), UtilityClock.ZONE);
    }

    static boolean passed(Instant end, Instant now) {
        return !now.isBefore(end);
    }

    /** A text as its writer parted it. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
