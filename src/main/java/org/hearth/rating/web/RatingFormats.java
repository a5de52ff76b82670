package org.hearth.rating.web;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hearth.platform.id.PublicId;
import org.hearth.rating.CallState;
import org.hearth.rating.OneAnswer;
import org.hearth.rating.RatingView;
import org.hearth.rating.SatisfactionShare;
import org.hearth.rating.SevenOne;
import org.hearth.rating.StarCardView;
import org.hearth.rating.SurveyQuestion;
import org.hearth.rating.SurveyRule;

/** How templates of this room write ratings. */
@TemplateExtension
final class RatingFormats {

    private static final int MOST = 5;

    private RatingFormats() {}

    static String path(RatingView rating) {
        return RatingPages.PATH + "/" + PublicId.RATING.of(rating.ratingId());
    }

    static String path(StarCardView card) {
        return "/rate/" + card.code();
    }

    /** Five signs, as many of them filled: ★★☆☆☆. */
    static String drawn(RatingView rating) {
        return "★".repeat(rating.stars()) + "☆".repeat(MOST - rating.stars());
    }

    static List<SevenOne> answered(RatingView rating) {
        return rating.ones().keySet().stream().sorted().toList();
    }

    static OneAnswer said(RatingView rating, SevenOne one) {
        return rating.ones().get(one);
    }

    /** The kind of a status tag. */
    static String tag(CallState state) {
        return switch (state) {
            case WAITING -> "danger";
            case TRIED -> "due";
            case SETTLED -> "done";
            case NONE, UNREACHED -> "idle";
        };
    }

    static String tag(OneAnswer answer) {
        return switch (answer) {
            case YES -> "done";
            case NO -> "danger";
            case UNSURE -> "idle";
        };
    }

    /** In the reader's language. */
    static String text(SurveyQuestion question, @TemplateAttribute(LOCALE) Object locale) {
        boolean english = locale instanceof Locale asked && asked.getLanguage().equals("en");
        return english ? question.english() : question.chinese();
    }

    /** The name of a question's field. */
    static String field(SurveyQuestion question) {
        return "q" + question.id();
    }

    /** A share of 10,000 in per cent. */
    static String percent(SurveyRule rule) {
        return BigDecimal.valueOf(rule.share(), 2).stripTrailingZeros().toPlainString();
    }

    static String percent(SatisfactionShare share) {
        return BigDecimal.valueOf(share.perMille(), 1).toPlainString();
    }
}
