package org.hearth.emergency;

import org.hearth.workorder.OrderPlace;

/**
 * An alarm as it is taken on the telephone; the two things that are asked first are who calls and
 * where.
 *
 * @param accountId the account at the place, or null
 * @param accountNumber the account at the place, or null
 * @param callerName empty where there was no time to ask
 * @param words what the caller says, may be empty
 */
public record NewAlarm(
        AlarmKind kind,
        AlarmGrade grade,
        Long accountId,
        String accountNumber,
        OrderPlace place,
        String callerPhone,
        String callerName,
        String words) {}
