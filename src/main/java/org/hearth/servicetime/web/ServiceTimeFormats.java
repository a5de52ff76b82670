package org.hearth.servicetime.web;

import io.quarkus.qute.TemplateExtension;
import org.hearth.platform.id.PublicId;
import org.hearth.servicetime.StandardView;

/** How versions of the table of limits are named and marked on the desk. */
@TemplateExtension
final class ServiceTimeFormats {

    private ServiceTimeFormats() {}

    static String path(StandardView version) {
        return "/staff/standards/" + PublicId.SERVICE_STANDARD.of(version.versionId());
    }

    /** Kind of the {@code status} tag. */
    static String tag(StandardView version) {
        return switch (version.state()) {
            case DRAFT -> "due";
            case PUBLISHED -> "done";
            case DISCARDED -> "idle";
        };
    }
}
