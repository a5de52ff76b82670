package org.hearth.complaint;

/**
 * An answer in the languages of those who get it; a language that nobody needs may be empty.
 *
 * @param chinese with gaps ({@link AnswerText})
 * @param english with gaps
 */
public record AnswerTexts(String chinese, String english) {

    public static final String ENGLISH = "en";

    /** The text for orders of this language. */
    public AnswerText in(String language) {
        return new AnswerText(language.equals(ENGLISH) ? english : chinese);
    }
}
