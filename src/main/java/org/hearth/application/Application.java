package org.hearth.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.account.CustomerKind;
import org.hearth.account.NewHolder;
import org.hearth.workorder.OrderView;

/** What is applied for, beside the work order of the same id. */
@Entity
class Application {

    @Id long orderId;

    @Enumerated(EnumType.STRING)
    ApplicationKind kind;

    Long accountId;

    /** That has the order. */
    String branch;

    /** Since when the oldest paper waits to be checked, or null. */
    Instant papersWaitSince;

    boolean owner;
    boolean business;
    int households;

    @Enumerated(EnumType.STRING)
    CustomerKind newHolderKind;

    String newHolderName;
    String newHolderPhone;
    boolean keepFollowers;
    String works;
    LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    CardReason cardReason;

    boolean bringsPapers;

    /** When the account was changed, once for ever. */
    Instant effectiveAt;

    Instant createdAt;

    @Version int version;

    protected Application() {}

    Application(
            OrderView order,
            ApplicationKind kind,
            ApplicationDetails details,
            boolean bringsPapers,
            Instant now) {
        this.orderId = order.orderId();
        this.kind = kind;
        this.accountId = order.accountId();
        this.branch = order.branch();
        this.bringsPapers = bringsPapers;
        this.createdAt = now;
        this.owner = details.owner();
        this.business = details.business();
        this.households = details.households();
        this.works = details.works();
        this.fromDay = details.from();
        this.cardReason = details.reason();
        takenOverBy(details.holder(), details.keepFollowers());
    }

    void takenOverBy(NewHolder holder, boolean followersStay) {
        newHolderKind = holder == null ? null : holder.kind();
        newHolderName = holder == null ? null : holder.name();
        newHolderPhone = holder == null ? null : holder.phone();
        keepFollowers = followersStay;
    }

    ApplicationDetails details() {
        return new ApplicationDetails(
                owner,
                business,
                households,
                newHolderKind == null
                        ? null
                        : new NewHolder(newHolderKind, newHolderName, newHolderPhone),
                keepFollowers,
                works,
                fromDay,
                cardReason);
    }
}
