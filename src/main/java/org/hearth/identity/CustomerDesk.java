package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerRecord;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/**
 * Customers as staff see them: masked, and in clear to who gives a reason. Every look is logged and
 * can be read by administrators (domain.md, Law).
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
        found.ifPresent(account -> log(staff, "customer.found", account, null));
        return found;
    }

    /** Logs that these accounts were shown to one of the staff, masked. */
    @Transactional
    public void shown(Actor staff, List<AccountView> found) {
        found.forEach(account -> log(staff, "customer.found", account, null));
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
        log(staff, "customer.looked-at", account, reason);
        return accounts.customerRecord(number).orElseThrow(CustomerDesk::notFound);
    }

    private void log(Actor staff, String action, AccountView account, String reason) {
        CustomerLook look = new CustomerLook(staff, account, reason, clock.instant());
        looks.persist(look);
        audit.transition(staff, action, "look", look.id, account.accountId(), null, null);
    }

    /**
     * @param cursor of an earlier page, or null for the newest looks; anything else is as null
     */
    @Transactional
    public LookPage looks(String cursor) {
        long before = PublicId.LOOK.parse(cursor).orElse(Long.MAX_VALUE);
        List<CustomerLook> found = looks.before(before, PAGE + 1);
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
