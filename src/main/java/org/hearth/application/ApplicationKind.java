package org.hearth.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.MeterType;
import org.hearth.workorder.WorkOrderType;

/** What is applied for: its steps, its papers, and for which accounts it can be asked. */
public enum ApplicationKind {
    INSTALLATION(StepName.ACCEPTANCE, StepName.SURVEY, StepName.WORKS, StepName.GAS_ON),
    RELOCATION(StepName.REMOVAL_WORKS),
    REMOVAL(StepName.REMOVAL_WORKS),
    TRANSFER(StepName.COUNTER),
    SUSPEND(StepName.APPOINTMENT, StepName.VISIT),
    RESUME(StepName.APPOINTMENT, StepName.VISIT),
    CARD_REPLACEMENT(StepName.COUNTER);

    private final List<StepName> steps;

    ApplicationKind(StepName... steps) {
        this.steps = List.of(steps);
    }

    public List<StepName> steps() {
        return steps;
    }

    /** Done while the customer waits at the counter. */
    public boolean atCounter() {
        return steps.contains(StepName.COUNTER);
    }

    /** Whether it is about an account that exists. */
    public boolean needsAccount() {
        return this != INSTALLATION;
    }

    /** Whether it can be asked for this account as it is. */
    public boolean possible(AccountView account) {
        return switch (this) {
            case INSTALLATION -> true;
            case RELOCATION, REMOVAL, TRANSFER -> account.status() != AccountStatus.CLOSED;
            case SUSPEND -> account.status() == AccountStatus.ACTIVE;
            case RESUME -> account.status() == AccountStatus.SUSPENDED;
            case CARD_REPLACEMENT ->
                    account.status() != AccountStatus.CLOSED
                            && account.meterType() == MeterType.IC_CARD;
        };
    }

    /** What has to be shown, in the order of the checklist. */
    public List<PaperKind> papers(ApplicationDetails details) {
        List<PaperKind> papers = new ArrayList<>();
        papers.add(details.business() ? PaperKind.BUSINESS_LICENCE : PaperKind.IDENTITY_CARD);
        switch (this) {
            case INSTALLATION -> papers.addAll(List.of(PaperKind.PROPERTY_PROOF, PaperKind.SKETCH));
            case RELOCATION -> papers.addAll(List.of(PaperKind.PROPERTY_PROOF, PaperKind.SKETCH));
            case REMOVAL -> papers.add(PaperKind.PROPERTY_PROOF);
            case TRANSFER ->
                    papers.addAll(List.of(PaperKind.NEW_HOLDER_IDENTITY, PaperKind.PROPERTY_PROOF));
            case RESUME -> papers.add(PaperKind.APPLIANCE_CERTIFICATE);
            case SUSPEND, CARD_REPLACEMENT -> {
                // Who asks is enough.
            }
        }
        if (asksForOwner() && !details.owner()) {
            papers.add(PaperKind.OWNER_CONSENT);
        }
        return papers;
    }

    /** Whether somebody who does not own the place needs the owner's leave. */
    public boolean asksForOwner() {
        return this == RELOCATION || this == REMOVAL || this == SUSPEND;
    }

    public WorkOrderType orderType() {
        return WorkOrderType.valueOf(name());
    }

    /** In addresses: {@code card-replacement}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ApplicationKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    public static Optional<ApplicationKind> of(WorkOrderType type) {
        return Arrays.stream(values()).filter(kind -> kind.orderType() == type).findFirst();
    }
}
