package org.hearth.settlement.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.settlement.EntryKind;
import org.hearth.settlement.SaidLine;

/** Makes a line of what its fields say, or notes which of them say nothing. */
final class LineFields {

    static final String NUMBER = "[!-~]{1,64}";

    private static final Pattern TRANSACTION_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("[0-9]{5,20}");
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,11}");
    private static final long MOST_FEN = 100_000_000_000L;
    private static final Map<String, EntryKind> KINDS =
            Map.of("payment", EntryKind.PAYMENT, "reversal", EntryKind.REVERSAL);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** What databases take for an instant; far beyond any day that is settled. */
    private static final Instant LATEST = Instant.parse("2038-01-01T00:00:00Z");

    private final BookFaults faults;

    LineFields(BookFaults faults) {
        this.faults = faults;
    }

    /**
     * @param fields as text, null where a field is missing
     * @return null where a field is wrong; it is noted then
     */
    SaidLine line(
            int index,
            String transactionNumber,
            String accountNumber,
            String amount,
            String kind,
            String occurredAt) {
        int before = faults.count();
        check(index, "transactionNumber", matches(TRANSACTION_NUMBER, transactionNumber));
        check(index, "accountNumber", matches(ACCOUNT_NUMBER, accountNumber));
        long fen = matches(AMOUNT, amount) ? Long.parseLong(amount) : 0;
        check(index, "amount", fen > 0 && fen <= MOST_FEN);
        check(index, "kind", kind != null && KINDS.containsKey(kind));
        Instant at = instant(occurredAt);
        check(index, "occurredAt", at != null);
        return faults.count() > before
                ? null
                : new SaidLine(transactionNumber, accountNumber, fen, KINDS.get(kind), at);
    }

    private void check(int index, String field, boolean right) {
        if (!right) {
            faults.note("lines[" + index + "]." + field, BookFaults.WRONG);
        }
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }

    private static Instant instant(String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
