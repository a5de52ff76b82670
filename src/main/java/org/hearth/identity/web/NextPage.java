package org.hearth.identity.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.platform.html.LocalAddress;

/**
 * Where a person wanted to go before signing in.
 *
 * @param asked as the address or the form says, or null; may be anything
 */
public record NextPage(String asked) {

    private static final URI NONE = LocalAddress.of(null);

    /** The page asked for, or another where none of this site was. */
    URI or(String otherwise) {
        URI page = LocalAddress.of(asked);
        return page.equals(NONE) ? URI.create(otherwise) : page;
    }

    /** The address of a page that carries the wish along. */
    public URI from(String page) {
        URI wish = LocalAddress.of(asked);
        return wish.equals(NONE)
                ? URI.create(page)
                : URI.create(
                        page
                                + "?next="
                                + URLEncoder.encode(wish.toString(), StandardCharsets.UTF_8));
    }
}
