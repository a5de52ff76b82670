package org.hearth.workorder.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hearth.workorder.OrderAction;

/** A step as its form names it, and the field whose text it needs. */
enum Step {
    DISPATCH(OrderAction.DISPATCH, false),
    TAKE_ON(OrderAction.TAKE_ON, false),
    GIVE_BACK_TO_DESK(OrderAction.GIVE_BACK_TO_DESK, true),
    GIVE_BACK(OrderAction.GIVE_BACK, true),
    SET_OUT(OrderAction.SET_OUT, false),
    ARRIVE(OrderAction.ARRIVE, false),
    NOT_MET(OrderAction.NOT_MET, false),
    HANDLE(OrderAction.HANDLE, true),
    ANSWER(OrderAction.ANSWER, true),
    CALL_BACK(OrderAction.CALL_BACK, false),
    NOTE(OrderAction.NOTE, true),
    COMPLETE_PAPERS(OrderAction.COMPLETE_PAPERS, false),
    PAUSE(OrderAction.PAUSE, true),
    RESUME(OrderAction.RESUME, false),
    AGREE(OrderAction.AGREE, true),
    CANCEL(OrderAction.CANCEL, true),
    REOPEN(OrderAction.REOPEN, true);

    private static final int LONGEST = 2_000;
    private static final int LONGEST_OF_CLOCKS = 500;

    private final OrderAction action;
    private final boolean worded;

    Step(OrderAction action, boolean worded) {
        this.action = action;
        this.worded = worded;
    }

    /** The step of an address, {@code not-met}. */
    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** In addresses, and the name of the field with its words. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OrderAction action() {
        return action;
    }

    /** Whether nothing can be done without words. */
    boolean worded() {
        return worded;
    }

    int longest() {
        return this == PAUSE || this == AGREE ? LONGEST_OF_CLOCKS : LONGEST;
    }
}
