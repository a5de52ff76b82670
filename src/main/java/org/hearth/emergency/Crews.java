package org.hearth.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.hearth.account.Branches;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;

/** The door to the crews: a few dozen in the city. */
@ApplicationScoped
public class Crews {

    private final CrewRepository crews;
    private final Branches branches;
    private final AuditTrail audit;

    Crews(CrewRepository crews, Branches branches, AuditTrail audit) {
        this.crews = crews;
        this.branches = branches;
        this.audit = audit;
    }

    /** All crews, branch by branch. */
    @Transactional
    public List<CrewView> all() {
        return crews.all().stream().map(Crew::view).toList();
    }

    /** Who may go: crews on duty, free ones first, of them those of the branch first. */
    @Transactional
    public List<CrewView> toSend(String branch) {
        return all().stream()
                .filter(CrewView::onDuty)
                .sorted(
                        Comparator.comparing((CrewView crew) -> !crew.free())
                                .thenComparing(crew -> !crew.branch().equals(branch)))
                .toList();
    }

    /**
     * @throws BusinessException BRANCH_UNKNOWN
     */
    @Transactional
    public CrewView add(Actor actor, String name, String branch, String phone) {
        if (!branches.exists(branch)) {
            throw new BusinessException(OrderError.BRANCH_UNKNOWN);
        }
        Crew crew = new Crew(name, branch, phone);
        crews.persist(crew);
        audit.transition(actor, "crew.added", "crew", crew.id, null, null, null);
        return crew.view();
    }

    /**
     * A crew comes on duty or goes off; one that is out stays out until it is back.
     *
     * @throws BusinessException CREW_NOT_FOUND
     */
    @Transactional
    public void duty(Actor actor, long crewId, boolean on) {
        crews.locked(crewId).onDuty = on;
        audit.transition(
                actor, on ? "crew.on-duty" : "crew.off-duty", "crew", crewId, null, null, null);
    }
}
