package org.hearth.complaint;

/**
 * What a template says.
 *
 * @param category null for every category
 * @param title for staff, at most 60 characters
 * @param chinese with gaps ({@link AnswerText}), at most 1,500 characters
 * @param english the same; or null where it is yet to be written
 */
public record TemplateWords(
        ComplaintCategory category, String title, String chinese, String english) {}
