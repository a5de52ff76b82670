package org.hearth.servicetime.web;

import java.util.Map;
import java.util.Optional;
import org.hearth.platform.html.FormErrors;
import org.hearth.servicetime.Limit;
import org.hearth.servicetime.LimitUnit;
import org.hearth.servicetime.Promise;

/**
 * A row of a draft as it is edited.
 *
 * @param amount as it was typed
 * @param unit as it was chosen
 */
public record LimitRow(Promise promise, String amount, String unit) {

    private static final String AMOUNT = "[1-9][0-9]{0,2}";

    static LimitRow of(Promise promise) {
        return promise.limit() == null
                ? new LimitRow(promise, "", "")
                : new LimitRow(
                        promise,
                        String.valueOf(promise.limit().amount()),
                        promise.limit().unit().name());
    }

    static LimitRow typed(Promise promise, Map<String, String> form) {
        LimitRow stored = of(promise);
        return new LimitRow(
                promise,
                form.getOrDefault(stored.amountField(), "").strip(),
                form.getOrDefault(stored.unitField(), ""));
    }

    public String amountField() {
        return "amount-" + name();
    }

    public String unitField() {
        return "unit-" + name();
    }

    public boolean isEditable() {
        return promise.limit() != null;
    }

    public boolean isUnit(LimitUnit asked) {
        return asked.name().equals(unit);
    }

    /** What was typed; empty where that is no limit of the step. */
    Optional<Limit> limit() {
        return promise.step().units().stream()
                .filter(this::isUnit)
                .findFirst()
                .flatMap(
                        chosen -> {
                            if (chosen == LimitUnit.SAME_DAY) {
                                return Optional.of(Limit.SAME_DAY);
                            }
                            return amount.matches(AMOUNT)
                                    ? Optional.of(new Limit(Integer.parseInt(amount), chosen))
                                    : Optional.empty();
                        });
    }

    void check(ServiceTimeMessages texts, FormErrors errors) {
        String row = texts.row(promise.step(), promise.serviceClass());
        if (limit().isEmpty()) {
            errors.add(amountField(), texts.limit_wrong(row));
        } else if (!promise.allows(limit().get())) {
            errors.add(
                    amountField(),
                    texts.beyond_floor(
                            row, texts.limit(promise.floor().amount(), promise.floor().unit())));
        }
    }

    private String name() {
        return promise.step().name() + "-" + promise.serviceClass().name();
    }
}
