package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One look by staff at a customer: masked, or in clear with the reason they gave. */
@Entity
class CustomerLook {

    @Id long id;
    Instant at;
    String staff;
    long accountId;
    String accountNumber;

    /** Null where the customer was shown masked. */
    String reason;

    protected CustomerLook() {}

    CustomerLook(Actor staff, long accountId, String accountNumber, String reason, Instant now) {
        this.id = Ids.next();
        this.at = now;
        this.staff = staff.toString();
        this.accountId = accountId;
        this.accountNumber = accountNumber;
        this.reason = reason;
    }
}
