package org.hearth.platform.html;

/**
 * What is wrong with one field of a form, in the visitor's language.
 *
 * @param field its name, which is also its id
 */
public record FieldError(String field, String message) {}
