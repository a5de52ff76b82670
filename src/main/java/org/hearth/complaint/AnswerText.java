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
 * the order, {@code {date}} it came on.
 */
public record AnswerText(String text) {

    /** The gaps that may be written. */
    public static final String GAPS = "{name} {number} {date}";

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, Function<OrderView, String>> KNOWN =
            Map.of(
                    "name", OrderView::maskedName,
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

    /** The text as the customer of this order reads it. */
    public String filledFor(OrderView order) {
        return GAP.matcher(text)
                .replaceAll(
                        gap ->
                                Matcher.quoteReplacement(
                                        KNOWN.getOrDefault(gap.group(1), any -> gap.group())
                                                .apply(order)));
    }

    private static String day(OrderView order) {
        boolean english = order.contact().language().equals(Locale.ENGLISH.getLanguage());
        return LocalDate.ofInstant(order.createdAt(), UtilityClock.ZONE)
                .format(
                        english
                                ? DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH)
                                : DateTimeFormatter.ofPattern(
                                        "M 月 d 日", Locale.SIMPLIFIED_CHINESE));
    }
}
