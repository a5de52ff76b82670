package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;

/**
 * Takes the steps of an application as its order goes on, and runs the clocks of an installation;
 * those of the others begin and end with the order's own steps.
 */
@ApplicationScoped
class ApplicationCourse {

    private final ApplicationRepository applications;
    private final ApplicationEffects effects;
    private final OrderClocks clocks;
    private final Clock clock;

    ApplicationCourse(
            ApplicationRepository applications,
            ApplicationEffects effects,
            OrderClocks clocks,
            Clock clock) {
        this.applications = applications;
        this.effects = effects;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes OrderStepped stepped) {
        if (ApplicationKind.of(stepped.order().type()).isPresent()) {
            applications
                    .findByIdOptional(stepped.order().orderId())
                    .ifPresent(application -> follow(application, stepped));
        }
    }

    private void follow(Application application, OrderStepped stepped) {
        application.branch = stepped.order().branch();
        switch (stepped.step()) {
            case PAPERS_COMPLETE -> {
                requirePapers(application);
                begin(application, stepped.order());
            }
            case ARRIVED -> arrived(application);
            case NOT_MET -> notMet(application);
            case HANDLED -> handled(application, stepped);
            case CANCELLED -> application.papersWaitSince = null;
            default -> {
                // The application stands where it stood.
            }
        }
    }

    /** The papers are complete: the first step begins, but at the counter with the customer. */
    void begin(Application application, OrderView order) {
        ApplicationStep first = applications.steps(application.orderId).get(0);
        boolean there = order.state() == OrderState.ON_SITE;
        if (first.state == StepState.WAITING && (there || !application.kind.atCounter())) {
            first.begin(clock.instant());
            startClock(application, first.step);
        }
    }

    /**
     * A step of an installation is done, and the next one begins.
     *
     * @throws BusinessException APPLICATION_STEP for one that does not run
     */
    void next(Application application, StepName done) {
        Instant now = clock.instant();
        List<ApplicationStep> steps = applications.steps(application.orderId);
        int at = application.kind.steps().indexOf(done);
        if (at < 0) {
            throw new BusinessException(ApplicationError.APPLICATION_STEP);
        }
        steps.get(at).done(now);
        clocks.stop(application.orderId, done.clock());
        if (at + 1 < steps.size()) {
            steps.get(at + 1).begin(now);
            startClock(application, steps.get(at + 1).step);
        }
    }

    private void startClock(Application application, StepName step) {
        if (application.kind == ApplicationKind.INSTALLATION) {
            ClockStep limit = step.clock();
            clocks.start(
                    application.orderId,
                    limit,
                    limit.installation(application.business, application.households));
        }
    }

    /** At the counter the one step begins; at the door the appointment is kept. */
    private void arrived(Application application) {
        if (application.kind == ApplicationKind.INSTALLATION) {
            return;
        }
        Instant now = clock.instant();
        List<ApplicationStep> steps = applications.steps(application.orderId);
        ApplicationStep last = steps.get(steps.size() - 1);
        if (steps.size() > 1 && steps.get(0).state == StepState.RUNNING) {
            steps.get(0).done(now);
        }
        if (last.state == StepState.WAITING) {
            last.begin(now);
        }
    }

    private void notMet(Application application) {
        applications.steps(application.orderId).stream()
                .filter(step -> step.step == StepName.VISIT && step.state == StepState.RUNNING)
                .forEach(ApplicationStep::waitAgain);
    }

    private void handled(Application application, OrderStepped stepped) {
        requirePapers(application);
        Instant now = clock.instant();
        for (ApplicationStep step : applications.steps(application.orderId)) {
            if (step.state != StepState.DONE && application.kind == ApplicationKind.INSTALLATION) {
                throw new BusinessException(ApplicationError.APPLICATION_STEP);
            }
            if (step.state == StepState.WAITING) {
                step.begin(now);
            }
            if (step.state == StepState.RUNNING) {
                step.done(now);
            }
        }
        if (application.effectiveAt == null) {
            effects.of(application, stepped.actor());
            application.effectiveAt = now;
        }
    }

    private void requirePapers(Application application) {
        if (!applications.complete(application.orderId)) {
            throw new BusinessException(ApplicationError.PAPERS_MISSING);
        }
    }
}
