package org.hearth.notice;

/**
 * What an interruption is for, in both languages.
 *
 * @param workZh at most 300 characters
 * @param workEn at most 500 characters
 * @param urgentZh why it could not wait 48 hours; null where it is planned
 * @param urgentEn the same in English; null where it is planned
 */
public record InterruptionWords(String workZh, String workEn, String urgentZh, String urgentEn) {

    public boolean urgent() {
        return urgentZh != null;
    }

    public String work(boolean english) {
        return english ? workEn : workZh;
    }

    /** Null where it is planned. */
    public String urgent(boolean english) {
        return english ? urgentEn : urgentZh;
    }
}
