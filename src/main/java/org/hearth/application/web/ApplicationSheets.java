package org.hearth.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.application.ApplicationError;
import org.hearth.application.ApplicationView;
import org.hearth.application.Applications;
import org.hearth.attachment.AttachmentView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;

/** Puts together what the pages of an application show. */
@ApplicationScoped
class ApplicationSheets {

    private final Applications applications;
    private final OrderClocks clocks;
    private final Clock clock;

    ApplicationSheets(Applications applications, OrderClocks clocks, Clock clock) {
        this.applications = applications;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param publicId of an order
     * @throws BusinessException ORDER_NOT_FOUND
     */
    static long id(String publicId) {
        return PublicId.WORK_ORDER
                .parse(publicId)
                .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
    }

    /**
     * @throws BusinessException APPLICATION_NOT_FOUND for an order without a checklist
     */
    ApplicationSheet of(OrderView order) {
        ApplicationView application =
                applications
                        .ofOrder(order.orderId())
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                ApplicationError.APPLICATION_NOT_FOUND));
        Map<Long, List<AttachmentView>> files = new HashMap<>();
        application
                .papers()
                .forEach(
                        paper -> files.put(paper.paperId(), applications.filesOf(paper.paperId())));
        return new ApplicationSheet(
                order, application, clocks.of(order.orderId()), files, clock.instant());
    }
}
