package org.hearth.emergency;

/**
 * @param alarmId the alarm it is out for, or null
 */
public record CrewView(
        long crewId, String name, String branch, String phone, boolean onDuty, Long alarmId) {

    public boolean free() {
        return onDuty && alarmId == null;
    }
}
