package org.hearth.paymentpoint.web;

import io.quarkus.qute.TemplateExtension;
import org.hearth.paymentpoint.ImportLine.Verdict;
import org.hearth.paymentpoint.PointColumn;
import org.hearth.paymentpoint.PointOfStaff;
import org.hearth.paymentpoint.PointState;
import org.hearth.paymentpoint.StreetCoverage;
import org.hearth.platform.id.PublicId;

/** Ids and constants as templates name them: {@code {pointColumn:NAME_EN}}. */
@TemplateExtension
final class PointNames {

    private PointNames() {}

    static String publicId(PointOfStaff one) {
        return PublicId.PAYMENT_POINT.of(one.point().id());
    }

    static String nearestPublicId(StreetCoverage street) {
        return PublicId.PAYMENT_POINT.of(street.nearestId());
    }

    @TemplateExtension(namespace = "pointColumn", matchName = TemplateExtension.ANY)
    static PointColumn column(String name) {
        return PointColumn.valueOf(name);
    }

    @TemplateExtension(namespace = "pointState", matchName = TemplateExtension.ANY)
    static PointState state(String name) {
        return PointState.valueOf(name);
    }

    @TemplateExtension(namespace = "verdict", matchName = TemplateExtension.ANY)
    static Verdict verdict(String name) {
        return Verdict.valueOf(name);
    }
}
