package org.hearth.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The texts that answers begin with. Every version is kept. */
@ApplicationScoped
public class AnswerTemplates {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<AnswerTemplate, Long> {}

    private final Rows rows;
    private final Clock clock;

    AnswerTemplates(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** All templates in use, those for every category first. */
    @Transactional
    public List<TemplateView> all() {
        return rows.find("latest = true and retired = false order by category, title").stream()
                .map(AnswerTemplate::view)
                .toList();
    }

    /** Those in use for a category, and those for every one. */
    @Transactional
    public List<TemplateView> of(ComplaintCategory category) {
        return all().stream()
                .filter(one -> one.words().category() == null || one.words().category() == category)
                .toList();
    }

    /**
     * The versions of a template, the latest first; at least one.
     *
     * @throws BusinessException ANSWER_TEMPLATE_NOT_FOUND
     */
    @Transactional
    public List<TemplateView> versions(long templateId) {
        List<TemplateView> found =
                rows.find("templateId = ?1 order by version desc", templateId).stream()
                        .map(AnswerTemplate::view)
                        .toList();
        if (found.isEmpty()) {
            throw new BusinessException(ComplaintError.ANSWER_TEMPLATE_NOT_FOUND);
        }
        return found;
    }

    /** Writes a new template. */
    @Transactional
    public long write(Actor by, TemplateWords words) {
        AnswerTemplate first = new AnswerTemplate(null, 1, words, false, by, clock.instant());
        rows.persist(first);
        return first.templateId;
    }

    /**
     * Writes the next version.
     *
     * @param version the one that was read
     * @throws BusinessException ANSWER_TEMPLATE_CHANGED where it is not the latest any more
     */
    @Transactional
    public void rewrite(Actor by, long templateId, int version, TemplateWords words) {
        follow(by, templateId, version, words, false);
    }

    /**
     * Nobody is offered it any more; its versions stay.
     *
     * @throws BusinessException ANSWER_TEMPLATE_NOT_FOUND, ANSWER_TEMPLATE_CHANGED
     */
    @Transactional
    public void retire(Actor by, long templateId, int version) {
        follow(by, templateId, version, versions(templateId).get(0).words(), true);
    }

    private void follow(
            Actor by, long templateId, int version, TemplateWords words, boolean retired) {
        int followed =
                rows.update(
                        "latest = false where templateId = ?1 and version = ?2 and latest = true"
                                + " and retired = false",
                        templateId,
                        version);
        if (followed != 1) {
            throw new BusinessException(ComplaintError.ANSWER_TEMPLATE_CHANGED);
        }
        rows.persist(
                new AnswerTemplate(templateId, version + 1, words, retired, by, clock.instant()));
    }
}
