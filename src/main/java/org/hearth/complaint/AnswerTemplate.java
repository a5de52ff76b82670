package org.hearth.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** One version of a text that answers begin with; it never changes, but for being followed. */
@Entity
class AnswerTemplate {

    @Id long id;
    long templateId;
    int version;

    @Enumerated(EnumType.STRING)
    ComplaintCategory category;

    String title;
    String textZh;
    String textEn;
    boolean latest;
    boolean retired;
    Instant createdAt;
    String createdBy;

    protected AnswerTemplate() {}

    AnswerTemplate(
            Long templateId,
            int version,
            TemplateWords words,
            boolean retired,
            Actor by,
            Instant now) {
        this.id = Ids.next();
        this.templateId = templateId == null ? this.id : templateId;
        this.version = version;
        this.category = words.category();
        this.title = words.title();
        this.textZh = words.chinese();
        this.textEn = words.english();
        this.latest = true;
        this.retired = retired;
        this.createdAt = now;
        this.createdBy = by.toString();
    }

    TemplateWords words() {
        return new TemplateWords(category, title, textZh, textEn);
    }

    TemplateView view() {
        return new TemplateView(
                templateId, version, words(), retired, createdAt, Actor.parse(createdBy));
    }
}
