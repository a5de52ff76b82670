package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.Attachments;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/**
 * What staff do with an application. Each holds the account's row and then the order's; {@link
 * ApplicationCourse} hears the order's steps and takes the application's.
 */
@ApplicationScoped
public class ApplicationDesk {

    private final ApplicationRepository applications;
    private final Applications door;
    private final ApplicationCourse course;
    private final Papers papers;
    private final WorkOrders orders;
    private final OrderWork work;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Event<PapersAsked> told;

    ApplicationDesk(
            ApplicationRepository applications,
            Applications door,
            ApplicationCourse course,
            Papers papers,
            WorkOrders orders,
            OrderWork work,
            Attachments attachments,
            AuditTrail audit,
            Event<PapersAsked> told) {
        this.applications = applications;
        this.door = door;
        this.course = course;
        this.papers = papers;
        this.orders = orders;
        this.work = work;
        this.attachments = attachments;
        this.audit = audit;
        this.told = told;
    }

    /**
     * Gives a checklist to an order that was made without one, such as while telephoning. Where it
     * has one already, that one stays.
     *
     * @throws BusinessException APPLICATION_NOT_FOUND for an order that is no application
     */
    @Transactional
    public ApplicationView open(Actor actor, long orderId, ApplicationDetails details) {
        OrderView order = orders.hold(orderId);
        ApplicationKind kind =
                ApplicationKind.of(order.type())
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                ApplicationError.APPLICATION_NOT_FOUND));
        Application application =
                applications
                        .findByIdOptional(orderId)
                        .orElseGet(() -> door.add(order, kind, details, true));
        if (order.papersCompleteAt() != null && !applications.complete(orderId)) {
            applications.papers(orderId).stream()
                    .filter(paper -> paper.state != PaperState.ACCEPTED)
                    .forEach(paper -> papers.change(actor, paper, PaperState.ACCEPTED, null));
            course.begin(application, order);
        }
        door.tellMissing(order, application);
        return applications.view(application);
    }

    /**
     * Accepts a paper; with the last one the promised time begins (客户手续完善).
     *
     * @throws BusinessException APPLICATION_NOT_FOUND, PAPER_STATE, ORDER_STATE for a closed order
     */
    @Transactional
    public void acceptPaper(Actor actor, long orderId, PaperKind paper) {
        OrderView order = orders.hold(orderId);
        papers.change(actor, paper(orderId, paper), PaperState.ACCEPTED, null);
        if (applications.complete(orderId) && order.papersCompleteAt() == null) {
            orders.papersComplete(actor, orderId);
        }
    }

    /**
     * @param reason the customer reads it
     * @throws BusinessException APPLICATION_NOT_FOUND, PAPER_STATE
     */
    @Transactional
    public void refusePaper(Actor actor, long orderId, PaperKind paper, String reason) {
        OrderView order = orders.hold(orderId);
        papers.change(actor, paper(orderId, paper), PaperState.REFUSED, reason);
        told.fire(PapersAsked.of(order, applications.existing(orderId).kind, List.of(paper), true));
    }

    /**
     * A file of a paper; who looked is kept.
     *
     * @param file public id
     * @throws BusinessException APPLICATION_NOT_FOUND, ATTACHMENT_NOT_FOUND
     */
    @Transactional
    public AttachmentContent read(Actor actor, long orderId, PaperKind paper, String file) {
        long id = paper(orderId, paper).id;
        audit.transition(actor, "application-paper-read", "order-paper", id, null, null, null);
        return attachments.read(file, Applications.files(id));
    }

    /**
     * The customer is at the counter, or somebody at the door: the short limit begins.
     *
     * @throws BusinessException APPLICATION_NOT_FOUND, ORDER_STATE
     */
    @Transactional
    public void arrive(Actor actor, long orderId) {
        OrderView order = orders.hold(orderId);
        applications.existing(orderId);
        takeOn(actor, order);
        work.arrive(actor, orderId);
    }

    /**
     * The step whose turn it is is done; with the last one the order is handled.
     *
     * @param words what the customer reads of it
     * @throws BusinessException APPLICATION_NOT_FOUND, APPLICATION_STEP for one whose turn it is
     *     not, PAPERS_MISSING, NEW_HOLDER_MISSING, ORDER_STATE
     */
    @Transactional
    public void done(Actor actor, long orderId, StepName step, OrderWords words) {
        OrderView order = orders.hold(orderId);
        Application application = applications.existing(orderId);
        List<StepName> steps = application.kind.steps();
        if (step == StepName.APPOINTMENT) {
            arrive(actor, orderId);
            return;
        }
        if (!applications.complete(orderId)) {
            throw new BusinessException(ApplicationError.PAPERS_MISSING);
        }
        takeOn(actor, order);
        if (application.kind == ApplicationKind.INSTALLATION) {
            course.next(application, step);
            work.stepDone(actor, orderId, words);
        }
        if (steps.indexOf(step) == steps.size() - 1) {
            work.handle(actor, orderId, words);
        }
    }

    private void takeOn(Actor actor, OrderView order) {
        if (order.state() == OrderState.CREATED
                || order.state() == OrderState.DISPATCHED
                || order.state() == OrderState.REOPENED) {
            work.accept(actor, order.orderId());
        }
    }

    private ApplicationPaper paper(long orderId, PaperKind kind) {
        return applications.papers(orderId).stream()
                .filter(paper -> paper.paper == kind)
                .findFirst()
                .orElseThrow(() -> new BusinessException(ApplicationError.APPLICATION_NOT_FOUND));
    }
}
