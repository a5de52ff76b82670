package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.hearth.platform.id.Ids;

/**
 * A person's login, known by a phone; whose accounts it may see is a matter of the account room.
 */
@Entity
class Resident {

    @Id long id;
    String phone;

    @Enumerated(EnumType.STRING)
    ResidentStatus status;

    Instant createdAt;
    Instant lastSignedInAt;

    /** Tag of the language last signed in with; null: not known. */
    String language;

    protected Resident() {}

    Resident(Phone phone, Instant now) {
        this.id = Ids.next();
        this.phone = phone.number();
        this.status = ResidentStatus.ACTIVE;
        this.createdAt = now;
    }

    /** The phone to sign in with; only while active. */
    Phone phone() {
        return new Phone(phone);
    }

    boolean isActive() {
        return status == ResidentStatus.ACTIVE;
    }

    void reads(Locale locale) {
        language = locale.toLanguageTag();
    }

    void signedIn(Instant now) {
        lastSignedInAt = now;
    }

    /** Ends the login; the phone is forgotten, so that its owner may register anew. */
    void delete() {
        if (!status.mayBecome(ResidentStatus.DELETED)) {
            throw new IllegalStateException(status + " login cannot be deleted");
        }
        status = ResidentStatus.DELETED;
        phone = "deleted-" + Long.toString(id, Character.MAX_RADIX);
    }
}
