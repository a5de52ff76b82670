package org.hearth.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hearth.platform.id.Ids;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.WorkOrderType;

/** A person is asked, and perhaps answers, once. */
@Entity
class SurveyInvitation {

    static final Duration LIFE = Duration.ofDays(30);

    @Id long id;

    @Enumerated(EnumType.STRING)
    SurveyKind kind;

    String codeHash;
    Long orderId;
    Long accountId;

    @Enumerated(EnumType.STRING)
    WorkOrderType orderType;

    String branch;
    Instant invitedAt;
    Instant expiresAt;
    Instant answeredAt;
    Integer grade;
    String words;

    protected SurveyInvitation() {}

    SurveyInvitation(SurveyGuest guest, String code, Instant now) {
        this.id = Ids.next();
        this.kind = guest.kind();
        this.codeHash = Sample.digest(code);
        this.orderId = guest.orderId();
        this.accountId = guest.accountId();
        this.orderType = guest.type();
        this.branch = guest.branch();
        this.invitedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean answered() {
        return answeredAt != null;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void answer(int overall, String said, Instant now) {
        answeredAt = now;
        grade = overall;
        words = said;
    }

    YearMonth answeredMonth() {
        return YearMonth.from(answeredAt.atZone(UtilityClock.ZONE));
    }

    /** The day whose questions it asks, so that they stay the same until it is answered. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(invitedAt, UtilityClock.ZONE);
    }

    LocalDate lastDay() {
        return LocalDate.ofInstant(expiresAt.minusMillis(1), UtilityClock.ZONE);
    }
}
