package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/** What a person may do with the data of a login: take a copy, and have it deleted. */
@ApplicationScoped
public class ResidentData {

    private final ResidentRepository residents;
    private final SignInCodeRepository codes;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Event<LoginDeleted> deleted;
    private final Clock clock;

    ResidentData(
            ResidentRepository residents,
            SignInCodeRepository codes,
            Accounts accounts,
            AuditTrail audit,
            Event<LoginDeleted> deleted,
            Clock clock) {
        this.residents = residents;
        this.codes = codes;
        this.accounts = accounts;
        this.audit = audit;
        this.deleted = deleted;
        this.clock = clock;
    }

    @Transactional
    public DataCopy copy(long residentId) {
        Resident resident = residents.active(residentId).orElseThrow();
        return new DataCopy(
                clock.instant(),
                resident.phone,
                resident.createdAt,
                resident.lastSignedInAt,
                resident.language,
                accounts.followedBy(residentId).stream()
                        .map(
                                followed ->
                                        new DataCopy.Followed(
                                                followed.account().number(),
                                                followed.label(),
                                                followed.account().holder(),
                                                followed.account().address()))
                        .toList(),
                accounts.heldByPhone(resident.phone).stream()
                        .map(AccountView::number)
                        .map(accounts::customerRecord)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * Deletes the login: its sessions end at once, its phone is forgotten, and it follows no
     * account any more. Accounts, bills and payments are the utility's records and stay.
     */
    @Transactional
    public void delete(long residentId) {
        Resident resident = residents.active(residentId).orElseThrow();
        Phone phone = resident.phone();
        accounts.unfollowAll(residentId);
        codes.deleteOf(phone);
        resident.delete();
        audit.transition(
                Actor.resident(residentId),
                "resident.deleted",
                "resident",
                residentId,
                null,
                ResidentStatus.ACTIVE,
                ResidentStatus.DELETED);
        deleted.fire(new LoginDeleted(phone));
    }
}
