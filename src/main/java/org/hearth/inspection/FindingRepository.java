package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, Long> {

    /** In the order in which they are asked. */
    List<FindingView> of(long inspectionId, Map<String, ItemView> items) {
        return find("inspectionId = ?1", inspectionId).stream()
                .sorted(Comparator.comparing(finding -> finding.id))
                .map(finding -> new FindingView(items.get(finding.itemCode), finding.result))
                .toList();
    }
}
