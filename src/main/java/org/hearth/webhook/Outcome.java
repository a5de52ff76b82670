package org.hearth.webhook;

/**
 * What became of one attempt.
 *
 * @param status of HTTP, or null without an answer
 * @param failure null when it was accepted
 * @param millis how long it took
 */
record Outcome(Integer status, Failure failure, int millis) {

    private static final int GONE = 410;

    static Outcome answered(int status, int millis) {
        return new Outcome(status, judge(status), millis);
    }

    static Outcome failed(Failure failure, int millis) {
        return new Outcome(null, failure, millis);
    }

    private static Failure judge(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> Failure.REDIRECT;
            default -> Failure.STATUS;
        };
    }

    boolean accepted() {
        return failure == null;
    }

    boolean gone() {
        return status != null && status == GONE;
    }
}
