package org.hearth.rating;

/**
 * Somebody is asked by questionnaire, told within the transaction that keeps the invitation.
 *
 * @param phone in clear
 * @param code the right to answer: it opens {@code /survey/{code}}
 * @param language {@code zh-CN} or {@code en}
 */
public record SurveyInvited(SurveyKind kind, String phone, String code, String language) {

    /** Without phone and code, so that no log line tells them. */
    @Override
    public String toString() {
        return "SurveyInvited[" + kind + "]";
    }
}
