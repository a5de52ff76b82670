package org.hearth.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.application.ApplicationView.PaperView;
import org.hearth.application.ApplicationView.StepView;
import org.hearth.platform.error.BusinessException;

@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, Long> {

    @ApplicationScoped
    static class Papers implements PanacheRepositoryBase<ApplicationPaper, Long> {

        List<ApplicationPaper> of(long orderId) {
            return find("orderId = ?1 order by position", orderId).list();
        }
    }

    @ApplicationScoped
    static class Steps implements PanacheRepositoryBase<ApplicationStep, Long> {

        List<ApplicationStep> of(long orderId) {
            return find("orderId = ?1 order by position", orderId).list();
        }
    }

    private final Papers papers;
    private final Steps steps;

    ApplicationRepository(Papers papers, Steps steps) {
        this.papers = papers;
        this.steps = steps;
    }

    Application existing(long orderId) {
        return findByIdOptional(orderId)
                .orElseThrow(() -> new BusinessException(ApplicationError.APPLICATION_NOT_FOUND));
    }

    List<ApplicationPaper> papers(long orderId) {
        return papers.of(orderId);
    }

    List<ApplicationStep> steps(long orderId) {
        return steps.of(orderId);
    }

    void add(Application application, List<ApplicationPaper> checklist) {
        persist(application);
        papers.persist(checklist);
        int position = 0;
        for (StepName step : application.kind.steps()) {
            steps.persist(new ApplicationStep(application.orderId, position++, step));
        }
    }

    boolean complete(long orderId) {
        return papers(orderId).stream().allMatch(paper -> paper.state == PaperState.ACCEPTED);
    }

    ApplicationView view(Application application) {
        return new ApplicationView(
                application.orderId,
                application.kind,
                application.accountId,
                application.details(),
                application.bringsPapers,
                papers(application.orderId).stream()
                        .map(row -> new PaperView(row.id, row.paper, row.state, row.reason))
                        .toList(),
                steps(application.orderId).stream()
                        .map(row -> new StepView(row.step, row.state, row.beganAt, row.doneAt))
                        .toList(),
                application.effectiveAt);
    }
}
