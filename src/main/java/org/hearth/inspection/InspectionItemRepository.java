package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class InspectionItemRepository implements PanacheRepositoryBase<InspectionItem, String> {

    List<ItemView> asked() {
        return find("retired = false order by place").stream().map(InspectionItem::view).toList();
    }

    /** All there ever were, by their code. */
    Map<String, ItemView> all() {
        return listAll().stream()
                .map(InspectionItem::view)
                .collect(Collectors.toMap(ItemView::code, Function.identity()));
    }
}
