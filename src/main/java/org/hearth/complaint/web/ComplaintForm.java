package org.hearth.complaint.web;

import java.util.Optional;
import org.hearth.account.AccountNumber;
import org.hearth.complaint.CallablePhone;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.GasAlarm;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.text.TypedText;

/**
 * What somebody typed, as it is shown again.
 *
 * @param category name of a category, or {@link #LEAK}
 * @param account a number; empty for none
 * @param bill public id, or empty
 * @param order public id, or empty
 * @param safe whether the person says that no gas is leaking now
 */
public record ComplaintForm(
        String kind,
        String category,
        String text,
        String account,
        String name,
        String phone,
        String district,
        String street,
        String bill,
        String line,
        String order,
        boolean safe) {

    /** Chosen by who smells gas: nothing is taken then, whatever else is typed. */
    static final String LEAK = "LEAK";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_500;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_STREET = 60;

    static ComplaintForm empty(ComplaintKind kind, String bill, String line, String order) {
        return new ComplaintForm(
                kind.name(),
                bill == null ? "" : ComplaintCategory.BILLING.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                bill == null ? "" : bill,
                line == null ? "" : line,
                order == null ? "" : order,
                false);
    }

    ComplaintForm about(ComplaintCategory what, String number) {
        return new ComplaintForm(
                kind,
                what.name(),
                text,
                number,
                name,
                phone,
                district,
                street,
                bill,
                line,
                order,
                safe);
    }

    ComplaintKind asKind() {
        return switch (kind) {
            case "QUESTION" -> ComplaintKind.QUESTION;
            case "PRAISE" -> ComplaintKind.PRAISE;
            default -> ComplaintKind.COMPLAINT;
        };
    }

    Optional<ComplaintCategory> chosen() {
        return ComplaintCategory.named(category).filter(asKind().categories()::contains);
    }

    Integer lineNumber() {
        return line.matches("\\d{1,3}") ? Integer.valueOf(line) : null;
    }

    /** The number alone; null for none. */
    String accountNumber() {
        String number = TypedText.plain(account);
        return number.isEmpty() ? null : number;
    }

    public boolean leakChosen() {
        return LEAK.equals(category);
    }

    /** Whether words were typed that may tell of a leak. */
    public boolean leakTyped() {
        return GasAlarm.in(text);
    }

    public boolean alarming() {
        return leakChosen() || leakTyped();
    }

    FormErrors errors(ComplaintMessages texts, boolean guest, boolean nameKnown) {
        FormErrors errors = new FormErrors();
        if (leakChosen()) {
            errors.add("category", texts.leak_chosen());
        } else if (chosen().isEmpty()) {
            errors.add("category", texts.category_missing());
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            errors.add("text", texts.text_wrong());
        }
        if (!leakChosen() && leakTyped() && !safe) {
            errors.add("safe", texts.leak_typed());
        }
        if (guest && accountNumber() != null && !AccountNumber.is(accountNumber())) {
            errors.add("account", texts.account_wrong());
        }
        if (street.length() > LONGEST_STREET) {
            errors.add("street", texts.street_wrong());
        }
        if (name.length() > LONGEST_NAME || name.isEmpty() && !nameKnown) {
            errors.add("name", texts.name_wrong());
        }
        if ((guest || !phone.isEmpty()) && CallablePhone.in(phone).isEmpty()) {
            errors.add("phone", texts.phone_wrong());
        }
        return errors;
    }
}
