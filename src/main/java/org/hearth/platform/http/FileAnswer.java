package org.hearth.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands out what somebody else sent: nothing in it runs, no browser guesses another type, and
 * nobody on the way keeps it. Who may see it was asked before.
 */
public final class FileAnswer {

    private FileAnswer() {}

    /** A picture that a page shows. */
    public static Response shown(String mediaType, byte[] content) {
        return answer(mediaType, content, "inline");
    }

    /**
     * A file that is saved and not opened.
     *
     * @param fileName in any script (RFC 6266 with RFC 8187); {@code file} where it is null or
     *     empty
     */
    public static Response saved(String mediaType, byte[] content, String fileName) {
        String name = fileName == null || fileName.isEmpty() ? "file" : fileName;
        String encoded =
                URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return answer(mediaType, content, "attachment; filename*=UTF-8''" + encoded);
    }

    private static Response answer(String mediaType, byte[] content, String disposition) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
