package org.hearth.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderView;

/**
 * A text with gaps that each customer's own data fill: {@code {name}} masked, {@code {number}} of
 * the order, {@code {date}} it came on. What staff have to write themselves stands in 【】 or [].
 */
public record AnswerText(String text) {

    /** The gaps that may be written. */
    public static final String GAPS = "{name} {number} {date}";

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BLANK = Pattern.compile("【[^】]*】|\\[[^\\]]*]");
    private static final Map<String, Function<OrderView, String>> KNOWN =
            Map.of(
                    "name", AnswerText::called,
                    "number", OrderView::number,
                    "date", AnswerText::day);

    /** Gaps that nothing fills, as they are written. */
    public List<String> unknownGaps() {
        return GAP.matcher(text)
                .results()
                .filter(gap -> !KNOWN.containsKey(gap.group(1)))
                .map(gap -> gap.group())
                .distinct()
                .toList();
    }

    /** What is still to be written, as it is marked. */
    public List<String> blanks() {
        return BLANK.matcher(text).results().map(blank -> blank.group()).distinct().toList();
    }

    /** The text as the customer of this order reads it. */
    public String filledFor(OrderView order) {
        return GAP.matcher(text)
                .replaceAll(
                        gap ->
                                Matcher.quoteReplacement(
                                        KNOWN.getOrDefault(gap.group(1), any -> gap.group())
                                                .apply(order)));
    }

    /** A masked name alone is no way to greet somebody in Chinese. */
    private static String called(OrderView order) {
        if (english(order)) {
            return order.maskedName();
        }
        return order.contact().name().isBlank() ? "尊敬的客户" : "尊敬的客户（" + order.maskedName() + "）";
    }

    private static boolean english(OrderView order) {
        return order.contact().language().equals(Locale.ENGLISH.getLanguage());
    }

    private static String day(OrderView order) {
        boolean english = english(order);
        return LocalDate.ofInstant(order.createdAt(), UtilityClock.ZONE)
                .format(
                        english
                                ? DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH)
                                : DateTimeFormatter.ofPattern(
                                        "M 月 d 日", Locale.SIMPLIFIED_CHINESE));
    }
}
