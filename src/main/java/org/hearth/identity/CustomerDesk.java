package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerRecord;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;

/**
 * Customers as staff see them: masked, and in clear to who gives a reason. Every look is logged and
 * can be read by administrators and auditors (domain.md, Law).
 */
@ApplicationScoped
public class CustomerDesk {

    private static final int PAGE = 50;

    private final Accounts accounts;
    private final CustomerLookRepository looks;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerDesk(Accounts accounts, CustomerLookRepository looks, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account, its holder and address masked; logged as well, for it is still a person's. */
    @Transactional
    public Optional<AccountView> find(Actor staff, String number) {
        Optional<AccountView> found = accounts.find(number);
        found.ifPresent(
                account ->
                        log(staff, "customer.found", account.accountId(), account.number(), null));
        return found;
    }

    /** Logs that these accounts were shown to one of the staff, masked. */
    @Transactional
    public void shown(Actor staff, List<AccountView> found) {
        found.forEach(
                account ->
                        log(staff, "customer.found", account.accountId(), account.number(), null));
    }

    /**
     * Shows a record in clear, and logs that it was shown.
     *
     * @param reason what staff need it for, at most 200 characters
     * @throws BusinessException ACCOUNT_NOT_FOUND
     */
    @Transactional
    public CustomerRecord look(Actor staff, String number, String reason) {
        AccountView account = accounts.find(number).orElseThrow(CustomerDesk::notFound);
        log(staff, "customer.looked-at", account.accountId(), account.number(), reason);
        return accounts.customerRecord(number).orElseThrow(CustomerDesk::notFound);
    }

    /**
     * Logs a look of another room, such as the call desk's, in its transaction.
     *
     * @param action of the audit entry, at most 40 characters: {@code customer.found}
     * @param reason what staff need it for, at most 200 characters; null where the customer was
     *     shown masked
     */
    @Transactional
    public void log(
            Actor staff, String action, long accountId, String accountNumber, String reason) {
        CustomerLook look =
                new CustomerLook(staff, accountId, accountNumber, reason, clock.instant());
        looks.persist(look);
        audit.transition(staff, action, "look", look.id, accountId, null, null);
    }

    /** The account of this number, for asking who looked at it: that is no look itself. */
    @Transactional
    public Optional<Long> accountId(String number) {
        return accounts.find(number).map(AccountView::accountId);
    }

    /**
     * Newest first.
     *
     * @param cursor of an earlier page, or null for the newest looks; anything else is as null
     */
    @Transactional
    public LookPage looks(LookFilter filter, String cursor) {
        OptionalLong last = PublicId.LOOK.parse(cursor);
        List<CustomerLook> found =
                looks.newest(
                        filter.staff() == null ? null : Actor.staff(filter.staff()).toString(),
                        filter.accountId(),
                        filter.from() == null
                                ? null
                                : filter.from().atStartOfDay(UtilityClock.ZONE).toInstant(),
                        last.isPresent() ? looks.findById(last.getAsLong()) : null,
                        PAGE + 1);
        List<CustomerLook> page = found.subList(0, Math.min(PAGE, found.size()));
        return new LookPage(
                page.stream()
                        .map(
                                look ->
                                        new LookPage.Look(
                                                look.at,
                                                Actor.parse(look.staff).id(),
                                                look.accountNumber,
                                                look.reason))
                        .toList(),
                found.size() > PAGE ? PublicId.LOOK.of(page.get(PAGE - 1).id) : null);
    }

    private static BusinessException notFound() {
        return new BusinessException(AccountError.ACCOUNT_NOT_FOUND);
    }
}
