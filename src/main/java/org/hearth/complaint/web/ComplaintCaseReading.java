package org.hearth.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hearth.account.Branches;
import org.hearth.account.Districts;
import org.hearth.complaint.AnswerTemplates;
import org.hearth.complaint.AnswerTexts;
import org.hearth.complaint.ComplaintAnswers;
import org.hearth.complaint.ComplaintCase;
import org.hearth.complaint.ComplaintDesk;
import org.hearth.complaint.ComplaintView;
import org.hearth.complaint.PlannedAnswer;
import org.hearth.complaint.TemplateWords;
import org.hearth.complaint.web.ComplaintCasePage.Preview;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;

/** Puts together the page of one complaint. */
@ApplicationScoped
class ComplaintCaseReading {

    private static final AnswerTexts NO_TEXTS = new AnswerTexts("", "");

    private final ComplaintDesk desk;
    private final ComplaintAnswers answers;
    private final AnswerTemplates templates;
    private final Districts districts;
    private final Branches branches;
    private final SignedIn person;

    ComplaintCaseReading(
            ComplaintDesk desk,
            ComplaintAnswers answers,
            AnswerTemplates templates,
            Districts districts,
            Branches branches,
            SignedIn person) {
        this.desk = desk;
        this.answers = answers;
        this.templates = templates;
        this.districts = districts;
        this.branches = branches;
        this.person = person;
    }

    /**
     * @param template public id of the one that the answer begins with, or null
     */
    ComplaintCasePage open(long orderId, String template) {
        return page(
                desk.open(person.actor(), orderId),
                false,
                begin(template),
                null,
                false,
                DeskFields.empty(),
                new FormErrors());
    }

    ComplaintCasePage inClear(long orderId, String reason) {
        return page(
                desk.contact(person.actor(), orderId, reason),
                true,
                NO_TEXTS,
                null,
                false,
                DeskFields.empty(),
                new FormErrors());
    }

    ComplaintCasePage again(long orderId, DeskFields fields, FormErrors errors) {
        return page(
                desk.open(person.actor(), orderId), false, NO_TEXTS, null, false, fields, errors);
    }

    /**
     * @param with the joined ones that were chosen
     */
    ComplaintCasePage answering(
            long orderId,
            AnswerTexts texts,
            Collection<Long> with,
            boolean preview,
            FormErrors errors) {
        return page(
                desk.open(person.actor(), orderId),
                false,
                texts,
                with,
                preview,
                DeskFields.empty(),
                errors);
    }

    private AnswerTexts begin(String template) {
        return PublicId.ANSWER_TEMPLATE.parse(template).stream()
                .mapToObj(id -> templates.versions(id).get(0).words())
                .findFirst()
                .map(ComplaintCaseReading::texts)
                .orElse(NO_TEXTS);
    }

    private static AnswerTexts texts(TemplateWords words) {
        return new AnswerTexts(words.chinese(), words.english() == null ? "" : words.english());
    }

    private ComplaintCasePage page(
            ComplaintCase opened,
            boolean inClear,
            AnswerTexts texts,
            Collection<Long> with,
            boolean preview,
            DeskFields fields,
            FormErrors errors) {
        ComplaintView complaint = opened.complaint();
        Collection<Long> chosen =
                with != null
                        ? with
                        : opened.joinedToAnswer().stream().map(ComplaintView::orderId).toList();
        PlannedAnswer plan = answers.plan(person.actor(), complaint.orderId(), chosen);
        return new ComplaintCasePage(
                opened,
                inClear,
                districts.byCode(complaint.districtCode()).orElseThrow(),
                branches.all(),
                templates.of(complaint.category()),
                plan,
                texts,
                preview ? previews(plan, texts) : List.of(),
                fields,
                errors);
    }

    private static List<Preview> previews(PlannedAnswer plan, AnswerTexts texts) {
        return plan.recipients().stream()
                .map(
                        order ->
                                new Preview(
                                        order,
                                        texts.in(order.contact().language()).filledFor(order)))
                .toList();
    }
}
