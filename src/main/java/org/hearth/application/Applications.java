package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.account.Accounts;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderSendings;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/**
 * The door to applications: asking, handing papers in, seeing where it stands. Whoever calls has
 * asked the room of work orders whether the order is the caller's to see.
 */
@ApplicationScoped
public class Applications {

    private final ApplicationRepository applications;
    private final Papers papers;
    private final WorkOrders orders;
    private final OrderSendings sendings;
    private final Accounts accounts;
    private final Attachments attachments;
    private final Event<PapersAsked> told;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            Papers papers,
            WorkOrders orders,
            OrderSendings sendings,
            Accounts accounts,
            Attachments attachments,
            Event<PapersAsked> told,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.orders = orders;
        this.sendings = sendings;
        this.accounts = accounts;
        this.attachments = attachments;
        this.told = told;
        this.clock = clock;
    }

    /** The files of a paper. */
    public static AttachmentOwner files(long paperId) {
        return new AttachmentOwner("order-paper", paperId);
    }

    /**
     * Makes the work order, its checklist and its steps; no promised time runs yet.
     *
     * @param sending the form's; the same one again makes nothing new
     * @throws BusinessException APPLICATION_NOT_POSSIBLE for the account as it is, BRANCH_UNKNOWN,
     *     ATTACHMENT_TOO_MANY
     */
    @Transactional
    public ApplicationView apply(Actor actor, String sending, NewApplication asked) {
        OptionalLong before = sendings.takenBefore(sending, null);
        if (before.isPresent()) {
            return ofOrder(before.getAsLong()).orElseThrow();
        }
        NewOrder order = asked.order().papersMissing();
        if (order.accountId() != null
                && !accounts.byId(order.accountId()).filter(asked.kind()::possible).isPresent()) {
            throw new BusinessException(ApplicationError.APPLICATION_NOT_POSSIBLE);
        }
        OrderView made = orders.create(actor, order);
        sendings.made(sending, made.orderId());
        Application application = add(made, asked.kind(), asked.details(), asked.bringsPapers());
        for (ApplicationPaper paper : applications.papers(made.orderId())) {
            papers.handIn(actor, paper, asked.papers().getOrDefault(paper.paper, List.of()));
        }
        if (!application.bringsPapers) {
            tellMissing(made, application);
        }
        return applications.view(application);
    }

    /** The applicant is told which papers are still to come; who brings them knows. */
    void tellMissing(OrderView order, Application application) {
        List<PaperKind> missing =
                applications.papers(order.orderId()).stream()
                        .filter(paper -> paper.state.missing())
                        .map(paper -> paper.paper)
                        .toList();
        if (!missing.isEmpty()) {
            told.fire(PapersAsked.of(order, application.kind, missing, false));
        }
    }

    Application add(
            OrderView order, ApplicationKind kind, ApplicationDetails details, boolean brings) {
        Instant now = clock.instant();
        Application application = new Application(order, kind, details, brings, now);
        List<ApplicationPaper> checklist = new ArrayList<>();
        for (PaperKind paper : kind.papers(details)) {
            checklist.add(new ApplicationPaper(order.orderId(), checklist.size(), paper, now));
        }
        applications.add(application, checklist);
        return application;
    }

    /** Empty for an order that is none of these, or that the desk made without a checklist. */
    @Transactional
    public Optional<ApplicationView> ofOrder(long orderId) {
        return applications.findByIdOptional(orderId).map(applications::view);
    }

    /**
     * The applicant hands papers in, or in again; the same sending hands them in once.
     *
     * @throws BusinessException APPLICATION_NOT_FOUND, PAPER_STATE for one that was accepted,
     *     ATTACHMENT_TOO_MANY
     */
    @Transactional
    public void handIn(
            Actor actor, long orderId, String sending, Map<PaperKind, List<CheckedFile>> sent) {
        orders.hold(orderId);
        if (sendings.takenBefore(sending, orderId).isPresent()) {
            return;
        }
        applications.existing(orderId);
        applications.papers(orderId).stream()
                .filter(paper -> sent.containsKey(paper.paper))
                .forEach(paper -> papers.handIn(actor, paper, sent.get(paper.paper)));
    }

    /** The files of a paper, in the order they came. */
    @Transactional
    public List<AttachmentView> filesOf(long paperId) {
        return attachments.of(files(paperId));
    }
}
