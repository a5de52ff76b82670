package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/** The one way in which a paper changes: its state, its files and an entry of who did it. */
@ApplicationScoped
class Papers {

    private final ApplicationRepository applications;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Clock clock;

    Papers(
            ApplicationRepository applications,
            Attachments attachments,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing where no file was sent. */
    @Transactional(TxType.MANDATORY)
    void handIn(Actor actor, ApplicationPaper paper, List<CheckedFile> files) {
        if (files.isEmpty()) {
            return;
        }
        change(actor, paper, PaperState.HANDED_IN, null);
        files.forEach(file -> attachments.keep(actor, Applications.files(paper.id), file));
    }

    /**
     * @param why it is refused, or null
     */
    @Transactional(TxType.MANDATORY)
    void change(Actor actor, ApplicationPaper paper, PaperState next, String why) {
        PaperState before = paper.state;
        paper.become(next, why, clock.instant());
        applications.existing(paper.orderId).papersWaitSince =
                applications.papers(paper.orderId).stream()
                        .filter(one -> one.state == PaperState.HANDED_IN)
                        .map(one -> one.changedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        audit.transition(actor, "application-paper", "order-paper", paper.id, null, before, next);
    }
}
