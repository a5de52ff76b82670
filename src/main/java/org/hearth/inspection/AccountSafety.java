package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderChannel;

/**
 * The safety part of a resident's own account. Each refuses ACCOUNT_NOT_FOUND for a foreign one.
 */
@ApplicationScoped
public class AccountSafety {

    private final Accounts accounts;
    private final AccountLedger ledger;
    private final Inspections results;
    private final InspectionRepository inspections;
    private final HazardRepository hazards;
    private final HazardSteps steps;
    private final Rechecks rechecks;
    private final InspectionItemRepository items;
    private final ReplacementRepository replacements;
    private final Clock clock;

    AccountSafety(
            Accounts accounts,
            AccountLedger ledger,
            Inspections results,
            InspectionRepository inspections,
            HazardRepository hazards,
            HazardSteps steps,
            Rechecks rechecks,
            InspectionItemRepository items,
            ReplacementRepository replacements,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.results = results;
        this.inspections = inspections;
        this.hazards = hazards;
        this.steps = steps;
        this.rechecks = rechecks;
        this.items = items;
        this.replacements = replacements;
        this.clock = clock;
    }

    @Transactional
    public SafetyRecord of(long residentId, long accountId) {
        AccountView account = own(residentId, accountId);
        Map<String, ItemView> all = items.all();
        LocalDate today = LocalDate.now(clock);
        List<HazardView> found =
                hazards.ofAccount(accountId).stream()
                        .map(hazard -> hazard.view(all, today))
                        .toList();
        Map<Long, Long> counts =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        HazardView::inspectionId, Collectors.counting()));
        return new SafetyRecord(
                account,
                results.lastOf(accountId).orElse(null),
                found.stream().filter(HazardView::open).toList(),
                found.stream().filter(hazard -> !hazard.open()).toList(),
                inspections.ofAccount(accountId).stream()
                        .map(one -> line(one, counts.getOrDefault(one.id, 0L).intValue()))
                        .toList(),
                replacements.ofAccount(accountId));
    }

    private static InspectionLine line(Inspection one, int hazards) {
        return new InspectionLine(one.id, one.scope, one.at, hazards);
    }

    /**
     * @throws BusinessException INSPECTION_NOT_FOUND, of another account's too
     */
    @Transactional
    public InspectionView inspection(long residentId, long accountId, long inspectionId) {
        own(residentId, accountId);
        if (results.existing(inspectionId).accountId != accountId) {
            throw new BusinessException(InspectionError.INSPECTION_NOT_FOUND);
        }
        return results.byId(inspectionId);
    }

    /**
     * The customer says that it is mended; somebody comes to look before the day that was set.
     *
     * @throws BusinessException HAZARD_NOT_FOUND, HAZARD_STATE
     */
    @Transactional
    public void mended(long residentId, long accountId, long hazardId) {
        own(residentId, accountId);
        ledger.lock(accountId);
        Hazard hazard = hazards.existing(hazardId);
        if (hazard.accountId != accountId) {
            throw new BusinessException(InspectionError.HAZARD_NOT_FOUND);
        }
        Actor resident = Actor.resident(residentId);
        steps.step(resident, hazard, HazardState.MENDED, null);
        if (hazard.recheckOrderId == null) {
            rechecks.order(resident, OrderChannel.WEB, List.of(hazard));
        }
    }

    private AccountView own(long residentId, long accountId) {
        return accounts.followedBy(residentId).stream()
                .map(FollowedAccount::account)
                .filter(account -> account.accountId() == accountId)
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }
}
