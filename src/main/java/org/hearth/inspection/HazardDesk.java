package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountLedger;
import org.hearth.identity.StaffDirectory;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The supervisor's list of hazards. Who belongs to a branch sees that branch's. */
@ApplicationScoped
public class HazardDesk {

    public static final int PAGE = 50;
    private static final int MOST_ALERTED = 99;

    private final HazardRepository hazards;
    private final HazardEventRepository events;
    private final HazardSteps steps;
    private final InspectionItemRepository items;
    private final AccountLedger accounts;
    private final StaffDirectory staff;
    private final Clock clock;

    HazardDesk(
            HazardRepository hazards,
            HazardEventRepository events,
            HazardSteps steps,
            InspectionItemRepository items,
            AccountLedger accounts,
            StaffDirectory staff,
            Clock clock) {
        this.hazards = hazards;
        this.events = events;
        this.steps = steps;
        this.items = items;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The branch that somebody of the staff is bound to; null for head office.
     *
     * @throws BusinessException HAZARD_NOT_FOUND for who was disabled
     */
    @Transactional
    public String branchOf(String username) {
        return staff.find(username)
                .orElseThrow(() -> new BusinessException(InspectionError.HAZARD_NOT_FOUND))
                .branch();
    }

    /**
     * Open ones, the first to be mended first; one more than {@link #PAGE} where there are more.
     */
    @Transactional
    public List<HazardView> open(String username, HazardQuery query) {
        String own = branchOf(username);
        return views(
                hazards.open(
                        query, own == null ? query.branch() : own, LocalDate.now(clock), PAGE + 1));
    }

    /** Major ones that were to be mended before today, counted up to 99. */
    @Transactional
    public int graveOverdue(String username) {
        HazardQuery query = new HazardQuery(null, true, true, null, 0);
        return hazards.open(query, branchOf(username), LocalDate.now(clock), MOST_ALERTED).size();
    }

    /**
     * @throws BusinessException HAZARD_NOT_FOUND, of another branch's too
     */
    @Transactional
    public HazardView byId(String username, long hazardId) {
        return views(List.of(seen(username, hazardId))).get(0);
    }

    @Transactional
    public List<HazardStep> history(long hazardId) {
        return events.of(hazardId).stream().map(HazardEvent::view).toList();
    }

    /**
     * The customer, absent at the inspection, has now been told.
     *
     * @param words how
     * @throws BusinessException HAZARD_STATE, HAZARD_NOT_FOUND
     */
    @Transactional
    public void told(Actor actor, long hazardId, String words) {
        Hazard hazard = seen(actor.id(), hazardId);
        accounts.lock(hazard.accountId);
        hazards.getEntityManager().refresh(hazard);
        steps.step(actor, hazard, HazardState.NOTIFIED, words);
    }

    private Hazard seen(String username, long hazardId) {
        String own = branchOf(username);
        Hazard hazard = hazards.existing(hazardId);
        if (own != null && !own.equals(hazard.branch)) {
            throw new BusinessException(InspectionError.HAZARD_NOT_FOUND);
        }
        return hazard;
    }

    private List<HazardView> views(List<Hazard> rows) {
        Map<String, ItemView> all = items.all();
        LocalDate today = LocalDate.now(clock);
        return rows.stream().map(hazard -> hazard.view(all, today)).toList();
    }
}
