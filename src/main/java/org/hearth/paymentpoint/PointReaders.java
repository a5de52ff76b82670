package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;

/** What points of the city are read and shown by: its districts, and who operates points. */
@ApplicationScoped
class PointReaders {

    private final Districts districts;
    private final Partners partners;

    PointReaders(Districts districts, Partners partners) {
        this.districts = districts;
        this.partners = partners;
    }

    PointReader reader() {
        Set<String> codes =
                districts.all().stream().map(DistrictView::code).collect(Collectors.toSet());
        Map<String, Long> ids = new HashMap<>();
        operators().forEach((id, operator) -> ids.put(operator.code(), id));
        return new PointReader(codes, ids);
    }

    /** By id; the utility itself is not among them. */
    Map<Long, PartnerView> operators() {
        return partners.others().stream()
                .collect(Collectors.toMap(PartnerView::id, operator -> operator));
    }
}
