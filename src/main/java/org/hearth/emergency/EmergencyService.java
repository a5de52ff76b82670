package org.hearth.emergency;

/** Who else is told of an alarm (联动). */
public enum EmergencyService {
    POLICE("110"),
    FIRE_BRIGADE("119"),
    AMBULANCE("120");

    private final String number;

    EmergencyService(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }
}
