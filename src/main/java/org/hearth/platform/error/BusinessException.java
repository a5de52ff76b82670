package org.hearth.platform.error;

import java.util.Map;

/**
 * The one exception of a use case that says no. It carries a code and figures, never text: people
 * read the message bundle's words for the code.
 */
public final class BusinessException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Map<String, Object> details;

    public BusinessException(ErrorCode code) {
        this(code, Map.of());
    }

    /**
     * @param details extension members of the problem (RFC 9457 section 3.2), such as {@code
     *     totalDue} in fen; nothing personal
     */
    public BusinessException(ErrorCode code, Map<String, Object> details) {
        super(code.name(), null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
