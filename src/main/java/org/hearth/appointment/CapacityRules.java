package org.hearth.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.identity.ServiceSkill;

@ApplicationScoped
class CapacityRules implements PanacheRepositoryBase<SlotCapacity, SlotCapacity.Key> {

    /** The places of a branch, its own rules before everybody's. */
    Map<CapacityCell, Integer> of(String branch, ServiceSkill skill) {
        Map<CapacityCell, Integer> places = new HashMap<>();
        find(
                        "skill = ?1 and branch in ?2 order by branch",
                        skill,
                        List.of(SlotCapacity.ANY_BRANCH, branch))
                .stream()
                .forEach(
                        rule ->
                                places.put(
                                        new CapacityCell(rule.dayKind, rule.part), rule.capacity));
        return places;
    }
}
