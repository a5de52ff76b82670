package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderSendings;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;

/** Keeps what a customer adds to a request: words and photos together, or neither. */
@ApplicationScoped
public class RequestNotes {

    private final WorkOrders orders;
    private final OrderSendings sendings;
    private final Attachments attachments;

    RequestNotes(WorkOrders orders, OrderSendings sendings, Attachments attachments) {
        this.orders = orders;
        this.sendings = sendings;
        this.attachments = attachments;
    }

    /**
     * @param sending the form's; the same one again adds nothing
     * @throws BusinessException ORDER_STATE where it is closed, ATTACHMENT_TOO_MANY
     */
    @Transactional
    public void add(
            Actor customer,
            OrderView order,
            String sending,
            String said,
            List<CheckedFile> photos) {
        if (sendings.takenBefore(sending, order.orderId()).isPresent()) {
            return;
        }
        if (!orders.byId(order.orderId()).state().open()) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        photos.forEach(photo -> attachments.keep(customer, RequestSheets.files(order), photo));
        orders.note(customer, order.orderId(), OrderWords.said(said));
    }
}
