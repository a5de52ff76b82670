package org.hearth.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** People with a vehicle who answer alarms (抢险班组). */
@Entity
class Crew {

    @Id long id;
    String name;
    String branch;
    String phone;
    boolean onDuty;
    Long alarmId;

    @Version int version;

    protected Crew() {}

    Crew(String name, String branch, String phone) {
        this.id = Ids.next();
        this.name = name;
        this.branch = branch;
        this.phone = phone;
        this.onDuty = true;
    }

    /**
     * @throws BusinessException CREW_NOT_FREE
     */
    void send(long alarm) {
        if (!onDuty || alarmId != null && alarmId != alarm) {
            throw new BusinessException(EmergencyError.CREW_NOT_FREE);
        }
        alarmId = alarm;
    }

    void comeBack() {
        alarmId = null;
    }

    CrewView view() {
        return new CrewView(id, name, branch, phone, onDuty, alarmId);
    }
}
