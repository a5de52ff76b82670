package org.hearth.quality.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.quality.Share;

/** How shares and scores read in templates. */
@TemplateExtension
final class QualityFormats {

    private static final int TEN = 10;

    private QualityFormats() {}

    /** Tenths of a per cent with their sign, {@code 98.5%}; a dash where there was nothing. */
    static String percent(Share share) {
        return share.perMille() == null ? "—" : tenths(share.perMille()) + "%";
    }

    /** Tenths as they are read, {@code 98.5}; a dash for null, which has no members to call. */
    @TemplateExtension(namespace = "figure")
    static String tenths(Integer tenths) {
        return tenths == null ? "—" : tenths / TEN + "." + tenths % TEN;
    }

    static String query(String branch) {
        return URLEncoder.encode(branch, StandardCharsets.UTF_8);
    }
}
