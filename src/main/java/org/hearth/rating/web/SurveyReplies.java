package org.hearth.rating.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.html.FormErrors;
import org.hearth.rating.NewRating;
import org.hearth.rating.OneAnswer;
import org.hearth.rating.SurveyQuestion;
import org.hearth.rating.SurveyView;

/** The form of a questionnaire as it was sent; questions are the fields {@code q1}, {@code q2}. */
public record SurveyReplies(Map<Integer, String> byQuestion, String words) {

    static final SurveyReplies NONE = new SurveyReplies(Map.of(), "");

    static SurveyReplies read(MultivaluedMap<String, String> sent, SurveyView survey) {
        Map<Integer, String> read = new HashMap<>();
        for (SurveyQuestion question : survey.questions()) {
            String reply = sent.getFirst("q" + question.id());
            if (reply != null) {
                read.put(question.id(), reply);
            }
        }
        String words = sent.getFirst("words");
        return new SurveyReplies(read, words == null ? "" : words.replace("\r\n", "\n").strip());
    }

    FormErrors errors(SurveyView survey, RatingMessages texts) {
        FormErrors errors = new FormErrors();
        int overall = survey.overall().id();
        if (!byQuestion.getOrDefault(overall, "").matches("[1-5]")) {
            errors.add("q" + overall, texts.survey_overall_missing());
        }
        if (words.length() > NewRating.LONGEST) {
            errors.add("words", texts.words_long());
        }
        return errors;
    }

    String wordsOrNull() {
        return words.isEmpty() ? null : words;
    }

    public boolean has(SurveyQuestion question, Object answer) {
        return answer.toString().equals(byQuestion.get(question.id()));
    }

    public List<OneAnswer> answers() {
        return List.of(OneAnswer.values());
    }
}
