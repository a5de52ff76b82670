package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.account.AccountChanges;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerKind;
import org.hearth.account.MeterType;
import org.hearth.account.NewHolder;
import org.hearth.account.SupplySite;
import org.hearth.application.ApplicationDesk;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationKind;
import org.hearth.application.ApplicationView.PaperView;
import org.hearth.application.Applications;
import org.hearth.application.CardReason;
import org.hearth.application.NewApplication;
import org.hearth.application.PaperKind;
import org.hearth.application.StepName;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.UnguessableId;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;

/** Invented applications: for an account that may ask for it, with papers and steps. */
@ApplicationScoped
class DemoApplications {

    private static final Actor AGENT = Actor.staff("agent");
    private static final int PURPOSE = 15;

    /** An installation that is done sooner is one of a business. */
    private static final long BUSINESS_DAYS = 24;

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final WorkOrders orders;
    private final Attachments attachments;
    private final DemoPlaces places;
    private final Names names = new Names();

    DemoApplications(
            Accounts accounts,
            AccountChanges changes,
            Applications applications,
            ApplicationDesk desk,
            WorkOrders orders,
            Attachments attachments,
            DemoSettings settings) {
        this.accounts = accounts;
        this.changes = changes;
        this.applications = applications;
        this.desk = desk;
        this.orders = orders;
        this.attachments = attachments;
        this.places = new DemoPlaces(settings.accounts());
    }

    /**
     * The account of the story, or the next one for which this can be asked. In a transaction of
     * its own, so that the story's reads the account as it stands then.
     */
    @Transactional(TxType.REQUIRES_NEW)
    SupplySite site(ApplicationKind kind, int account) {
        int index = account;
        AccountView found = accounts.find(number(index)).orElseThrow();
        while (!suits(kind, index, found)) {
            index = places.after(index);
            found = accounts.find(number(index)).orElseThrow();
        }
        standFor(kind, found);
        return accounts.site(found.number()).orElseThrow();
    }

    private static String number(int account) {
        return Long.toString(DemoAccount.idOf(account));
    }

    /** The described cases stay as they are described. */
    private static boolean suits(ApplicationKind kind, int index, AccountView account) {
        return kind == ApplicationKind.CARD_REPLACEMENT
                ? account.meterType() == MeterType.IC_CARD
                : FixedCase.of(index) == null && account.accountClass() == AccountClass.RESIDENTIAL;
    }

    /** Whoever resumes had suspended before. */
    private void standFor(ApplicationKind kind, AccountView account) {
        boolean suspended = account.status() == AccountStatus.SUSPENDED;
        if (kind == ApplicationKind.RESUME && !suspended) {
            changes.suspend(AGENT, account.accountId());
        } else if (kind == ApplicationKind.SUSPEND && suspended) {
            changes.resume(AGENT, account.accountId());
        }
    }

    OrderView apply(OrderStory story, ApplicationKind kind, NewOrder order) {
        ApplicationDetails details = details(story, kind);
        Map<PaperKind, List<CheckedFile>> sent = new LinkedHashMap<>();
        if (story.papers() == DemoPapers.SENT || story.papers() == DemoPapers.REFUSED) {
            CheckedFile file = attachments.check(AttachmentKind.PAPER, "材料.png", DemoPicture.png());
            kind.papers(details).forEach(paper -> sent.put(paper, List.of(file)));
        }
        boolean brings = story.papers() == DemoPapers.COMPLETE;
        return orders.byId(
                applications
                        .apply(
                                AGENT,
                                UnguessableId.next(),
                                new NewApplication(kind, order, details, brings, sent))
                        .orderId());
    }

    private ApplicationDetails details(OrderStory story, ApplicationKind kind) {
        Dice dice = new Dice(story.index(), PURPOSE);
        OrderTimes times = story.times();
        return switch (kind) {
            case INSTALLATION ->
                    ApplicationDetails.installation(
                            Duration.between(times.takenAt(), times.arrivedAt()).toDays()
                                    < BUSINESS_DAYS,
                            dice.between(1, 120));
            case TRANSFER ->
                    ApplicationDetails.transfer(
                            new NewHolder(
                                    CustomerKind.PERSON,
                                    names.person(-story.index()).name(),
                                    "1370%07d".formatted(story.index())),
                            false);
            case RELOCATION, REMOVAL ->
                    ApplicationDetails.works(dice.percent(80), story.request().description());
            case SUSPEND ->
                    ApplicationDetails.suspension(
                            dice.percent(80),
                            times.askedAt()
                                    .atZone(UtilityClock.ZONE)
                                    .toLocalDate()
                                    .plusDays(dice.between(1, 20)));
            case CARD_REPLACEMENT -> ApplicationDetails.card(CardReason.LOST);
            case RESUME -> ApplicationDetails.plain();
        };
    }

    /** The papers are looked at, as far as they are in this story. */
    OrderView papers(OrderStory story, OrderView order) {
        List<PaperKind> papers =
                applications.ofOrder(order.orderId()).orElseThrow().papers().stream()
                        .map(PaperView::paper)
                        .collect(Collectors.toList());
        switch (story.papers()) {
            case COMPLETE ->
                    papers.forEach(paper -> desk.acceptPaper(AGENT, order.orderId(), paper));
            case REFUSED ->
                    desk.refusePaper(
                            AGENT, order.orderId(), papers.get(papers.size() - 1), "照片模糊，看不清楚，请重拍");
            case SENT, MISSING -> {
                // Somebody still has to do something.
            }
        }
        return orders.byId(order.orderId());
    }

    /** A step of an installation is done, with the last one the order is handled. */
    OrderView done(OrderView order, StepName step, String words) {
        desk.done(AGENT, order.orderId(), step, OrderWords.said(words));
        return orders.byId(order.orderId());
    }
}
