package org.hearth.platform.error;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * An error as an API answers it: problem details of RFC 9457 with the members of partner-api.md,
 * Ground rules. Sent as {@value #MEDIA_TYPE}.
 *
 * @param type the page that explains the code, relative to the service's address
 * @param instance the path that was called
 * @param violations what is wrong with the input; null unless the input is
 * @param extensions further members on the top level, such as {@code totalDue} in fen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "retry", "violations"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        Retry retry,
        List<Violation> violations,
        @JsonIgnore Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @JsonAnyGetter
    Map<String, Object> members() {
        return extensions;
    }
}
