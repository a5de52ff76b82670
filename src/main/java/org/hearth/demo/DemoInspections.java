package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.inspection.CheckResult;
import org.hearth.inspection.HazardGrade;
import org.hearth.inspection.InspectionSheet;
import org.hearth.inspection.InspectionVisits;
import org.hearth.inspection.ItemView;
import org.hearth.inspection.NewHazard;
import org.hearth.inspection.NewInspection;
import org.hearth.inspection.Presence;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.UnguessableId;
import org.hearth.platform.time.ClockShift;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** What invented technicians find at an inspection; of late, an old hose in some homes. */
@ApplicationScoped
class DemoInspections {

    private static final int PURPOSE = 14;
    private static final int HAZARD_PERCENT = 25;
    private static final Duration LATELY = Duration.ofDays(28);
    private static final int DAYS_TO_MEND = 30;
    private static final String HOSE = "HOSE";

    private final InspectionVisits visits;
    private final WorkOrders orders;
    private final Clock clock;

    DemoInspections(InspectionVisits visits, WorkOrders orders, Clock clock) {
        this.visits = visits;
        this.orders = orders;
        this.clock = clock;
    }

    OrderView record(Actor technician, OrderStory story, OrderView order) {
        InspectionSheet sheet = visits.sheet(technician.id(), order.orderId());
        boolean found =
                sheet.hazards().isEmpty()
                        && story.solved()
                        && lately(story)
                        && new Dice(story.index(), PURPOSE).percent(HAZARD_PERCENT);
        visits.record(
                technician,
                new NewInspection(
                        order.orderId(),
                        UnguessableId.next(),
                        sheet.scope(),
                        results(sheet.items(), found),
                        found ? List.of(hose()) : List.of(),
                        List.of(),
                        Presence.SIGNED,
                        order.contact().name(),
                        List.of(),
                        null,
                        found ? "安全检查完成，软管超过使用年限，请按期更换" : story.request().result()));
        return orders.byId(order.orderId());
    }

    /** By the real time: the clock of this thread shows the story's own. */
    private boolean lately(OrderStory story) {
        return story.times().askedAt().isAfter(ClockShift.real(clock).minus(LATELY));
    }

    private static Map<String, CheckResult> results(List<ItemView> items, boolean found) {
        Map<String, CheckResult> results = new LinkedHashMap<>();
        for (ItemView item : items) {
            boolean hazard = found && item.code().equals(HOSE);
            results.put(item.code(), hazard ? CheckResult.HAZARD : CheckResult.OK);
        }
        return results;
    }

    private NewHazard hose() {
        return new NewHazard(
                HOSE, HazardGrade.MINOR, "更换不锈钢波纹软管", LocalDate.now(clock).plusDays(DAYS_TO_MEND));
    }
}
