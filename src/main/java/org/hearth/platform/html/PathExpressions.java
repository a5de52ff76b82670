package org.hearth.platform.html;

import io.quarkus.qute.TemplateExtension;

/**
 * Addresses put together for a tag: {@code {#form action=at:path('/staff/kiosks/',id,'/code')}}. A
 * text with gaps in it would reach the tag unfilled.
 */
@TemplateExtension(namespace = "at")
final class PathExpressions {

    private PathExpressions() {}

    static String path(Object... parts) {
        StringBuilder address = new StringBuilder();
        for (Object part : parts) {
            address.append(part);
        }
        return address.toString();
    }
}
