package org.hearth.complaint.web;

import org.hearth.complaint.AnswerText;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.TemplateWords;
import org.hearth.platform.html.FormErrors;

/**
 * A template as it is typed.
 *
 * @param category name of one, or empty for every category
 */
public record TemplateForm(String category, String title, String chinese, String english) {

    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_500;

    static TemplateForm empty() {
        return new TemplateForm("", "", "", "");
    }

    static TemplateForm typed(String category, String title, String chinese, String english) {
        return new TemplateForm(
                DeskFields.plain(category),
                DeskFields.plain(title),
                DeskFields.plain(chinese),
                DeskFields.plain(english));
    }

    static TemplateForm of(TemplateWords words) {
        return new TemplateForm(
                words.category() == null ? "" : words.category().name(),
                words.title(),
                words.chinese(),
                words.english() == null ? "" : words.english());
    }

    public String gaps() {
        return AnswerText.GAPS;
    }

    TemplateWords words() {
        return new TemplateWords(
                ComplaintCategory.named(category).orElse(null),
                title,
                chinese,
                english.isEmpty() ? null : english);
    }

    FormErrors errors(ComplaintMessages texts) {
        FormErrors errors = new FormErrors();
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            errors.add("title", texts.template_title_wrong());
        }
        check(errors, "chinese", chinese, texts);
        if (!english.isEmpty()) {
            check(errors, "english", english, texts);
        }
        return errors;
    }

    private static void check(
            FormErrors errors, String field, String text, ComplaintMessages texts) {
        AnswerText answer = new AnswerText(text);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            errors.add(field, texts.answer_wrong());
        } else if (!answer.unknownGaps().isEmpty()) {
            errors.add(field, texts.gap_unknown(String.join(" ", answer.unknownGaps())));
        }
    }
}
