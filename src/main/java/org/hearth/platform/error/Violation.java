package org.hearth.platform.error;

/**
 * One thing wrong with the input.
 *
 * @param field path of the field, such as {@code lines[2].amount}; empty for the whole body
 * @param message a sentence in the caller's language
 */
public record Violation(String field, String message) {}
