package org.hearth.rating;

/** How a question is answered. */
public enum SurveyForm {
    /** 1, not at all, to 5, very much. */
    GRADE,
    /** {@link OneAnswer}. */
    YES_NO;

    boolean takes(String answer) {
        return answer.matches(this == GRADE ? "[1-5]" : "YES|NO|UNSURE");
    }
}
