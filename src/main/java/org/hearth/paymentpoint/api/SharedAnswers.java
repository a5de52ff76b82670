package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Answers that are the same for everybody: others may keep them, and ask whether they changed. */
@Singleton
class SharedAnswers {

    private static final MediaType GEO = MediaType.valueOf(PointFeature.MEDIA_TYPE);
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, GEO).build();

    /** A minute: so exact is what an answer says of opening. */
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final ObjectMapper json;

    SharedAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Whether the caller prefers JSON to GeoJSON. */
    boolean json(Request request) {
        Variant preferred = request.selectVariant(VARIANTS);
        return preferred == null || !preferred.getMediaType().equals(GEO);
    }

    Response answer(Object content, Request request) {
        byte[] body = write(content);
        EntityTag tag = new EntityTag(digest(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null
                        ? Response.ok(body)
                                .type(json(request) ? MediaType.APPLICATION_JSON_TYPE : GEO)
                        : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE).build();
    }

    private byte[] write(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
