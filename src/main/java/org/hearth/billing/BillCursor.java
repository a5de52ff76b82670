package org.hearth.billing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.platform.id.PublicId;

/** The last bill of a page: the next one goes on behind it, whatever was issued meanwhile. */
public record BillCursor(LocalDate issuedOn, long billId) {

    private static final String SEPARATOR = ".";

    /** Before the newest bill of all. */
    public static final BillCursor START =
            new BillCursor(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    static BillCursor behind(BillView bill) {
        return new BillCursor(bill.issuedOn(), bill.billId());
    }

    /** As in an address. */
    public String text() {
        return issuedOn.format(DateTimeFormatter.BASIC_ISO_DATE)
                + SEPARATOR
                + PublicId.BILL.of(billId);
    }

    /** Empty for anything that {@link #text} did not write. */
    public static Optional<BillCursor> parse(String text) {
        int at = text == null ? -1 : text.indexOf(SEPARATOR);
        if (at < 0) {
            return Optional.empty();
        }
        OptionalLong id = PublicId.BILL.parse(text.substring(at + 1));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate issuedOn =
                    LocalDate.parse(text.substring(0, at), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(new BillCursor(issuedOn, id.getAsLong()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
