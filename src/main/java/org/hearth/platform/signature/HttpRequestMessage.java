package org.hearth.platform.signature;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as its sender signed it, before any proxy or route changed it.
 *
 * @param scheme lower case
 * @param authority host, and port unless it is the scheme's own; lower case
 * @param path as in the request line, never empty
 * @param query as in the request line without the question mark; null where there is none
 * @param headers names in lower case, each line's value
 */
public record HttpRequestMessage(
        String method,
        String scheme,
        String authority,
        String path,
        String query,
        Map<String, List<String>> headers,
        byte[] body) {

    /** The value of a header as it is signed (RFC 9421, section 2.1); null where there is none. */
    String header(String name) {
        List<String> lines = headers.get(name.toLowerCase(Locale.ROOT));
        return lines == null || lines.isEmpty()
                ? null
                : String.join(
                        ", ",
                        lines.stream()
                                .map(line -> line.replaceAll("[ \\t]*\\r?\\n[ \\t]+", " ").strip())
                                .toList());
    }
}
