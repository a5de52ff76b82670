package org.hearth.platform.error;

/**
 * A refusal that a caller may have to act on. Each room lists its own in an enum; the name of the
 * constant is the published code, the page about it is {@code /problems/<code in kebab-case>}, its
 * texts are {@code error_<CODE>} and {@code error_<CODE>_help} of the message bundle.
 */
public interface ErrorCode {

    /** The published code, such as {@code ACCOUNT_NOT_FOUND}. */
    String name();

    /** HTTP status of an answer with this code. */
    int status();

    Retry retry();
}
