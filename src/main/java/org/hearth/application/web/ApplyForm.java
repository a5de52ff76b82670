package org.hearth.application.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.account.CustomerKind;
import org.hearth.account.NewHolder;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationKind;
import org.hearth.application.CardReason;
import org.hearth.identity.Phone;
import org.hearth.platform.html.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What is typed into an application; the fields that its kind does not have are empty. */
public class ApplyForm {

    static final int MOST_HOUSEHOLDS = 20_000;
    private static final int NAME = 100;
    private static final int STREET = 60;
    private static final int WORKS = 500;

    @RestForm String account;
    @RestForm String premises;
    @RestForm String households;
    @RestForm String district;
    @RestForm String street;
    @RestForm String detail;
    @RestForm String name;
    @RestForm String phone;
    @RestForm String works;
    @RestForm String owner;
    @RestForm String from;
    @RestForm String holderKind;
    @RestForm String holderName;
    @RestForm String holderPhone;
    @RestForm String keepFollowers;
    @RestForm String reason;
    @RestForm String brings;
    @RestForm String sending;

    @RestForm(FileUpload.ALL)
    List<FileUpload> files;

    public String account() {
        return account;
    }

    public String typed(String field) {
        String value =
                switch (field) {
                    case "premises" -> premises;
                    case "households" -> households;
                    case "district" -> district;
                    case "street" -> street;
                    case "detail" -> detail;
                    case "name" -> name;
                    case "phone" -> phone;
                    case "works" -> works;
                    case "owner" -> owner;
                    case "from" -> from;
                    case "holderKind" -> holderKind;
                    case "holderName" -> holderName;
                    case "holderPhone" -> holderPhone;
                    case "keepFollowers" -> keepFollowers;
                    case "reason" -> reason;
                    case "brings" -> brings;
                    default -> throw new IllegalArgumentException(field);
                };
        return value == null ? "" : value.strip();
    }

    public boolean is(String field, String value) {
        return typed(field).equals(value);
    }

    /** What is wrong with it, but for the account and the files. */
    void check(
            ApplicationKind kind, ApplicationMessages texts, LocalDate today, FormErrors errors) {
        switch (kind) {
            case INSTALLATION -> installation(errors, texts);
            case RELOCATION, REMOVAL -> {
                check(errors, "works", length("works", WORKS), texts.works_missing());
                check(errors, "owner", chosen("owner", "yes", "no"), texts.choose_one());
            }
            case SUSPEND -> {
                check(errors, "from", from(today).isPresent(), texts.from_wrong());
                check(errors, "owner", chosen("owner", "yes", "no"), texts.choose_one());
            }
            case TRANSFER -> holderErrors(errors, texts);
            case CARD_REPLACEMENT ->
                    check(errors, "reason", reason().isPresent(), texts.choose_one());
            case RESUME -> {
                // The account says all.
            }
        }
        check(errors, "phone", Phone.in(typed("phone")).isPresent(), texts.phone_wrong());
    }

    private void installation(FormErrors errors, ApplicationMessages texts) {
        check(errors, "premises", chosen("premises", "home", "business"), texts.choose_one());
        boolean counted = is("premises", "business") || households() > 0;
        check(errors, "households", counted, texts.households_wrong(MOST_HOUSEHOLDS));
        check(errors, "street", length("street", STREET), texts.place_missing());
        check(errors, "detail", length("detail", NAME), texts.place_missing());
        check(errors, "name", length("name", NAME), texts.name_missing());
    }

    FormErrors holderErrors(FormErrors errors, ApplicationMessages texts) {
        check(errors, "holderKind", chosen("holderKind", "PERSON", "COMPANY"), texts.choose_one());
        check(errors, "holderName", length("holderName", NAME), texts.name_missing());
        check(
                errors,
                "holderPhone",
                Phone.in(typed("holderPhone")).isPresent(),
                texts.phone_wrong());
        return errors;
    }

    private static void check(FormErrors errors, String field, boolean right, String message) {
        if (!right) {
            errors.add(field, message);
        }
    }

    private boolean length(String field, int most) {
        return !typed(field).isEmpty() && typed(field).length() <= most;
    }

    private boolean chosen(String field, String one, String other) {
        return is(field, one) || is(field, other);
    }

    /** 0 for what is no number of homes. */
    private int households() {
        return typed("households").matches("[1-9][0-9]{0,4}")
                        && Integer.parseInt(typed("households")) <= MOST_HOUSEHOLDS
                ? Integer.parseInt(typed("households"))
                : 0;
    }

    private Optional<LocalDate> from(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed("from"));
            return day.isAfter(today) && day.isBefore(today.plusMonths(6).plusDays(1))
                    ? Optional.of(day)
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<CardReason> reason() {
        return List.of(CardReason.values()).stream()
                .filter(one -> is("reason", one.name()))
                .findFirst();
    }

    NewHolder holder() {
        return new NewHolder(
                CustomerKind.valueOf(typed("holderKind")),
                typed("holderName"),
                Phone.in(typed("holderPhone")).orElseThrow().number());
    }

    /** Of a form without errors. */
    ApplicationDetails details(ApplicationKind kind, LocalDate today) {
        boolean owns = !is("owner", "no");
        return switch (kind) {
            case INSTALLATION ->
                    ApplicationDetails.installation(is("premises", "business"), households());
            case RELOCATION, REMOVAL -> ApplicationDetails.works(owns, typed("works"));
            case TRANSFER ->
                    ApplicationDetails.transfer(holder(), !typed("keepFollowers").isEmpty());
            case SUSPEND -> ApplicationDetails.suspension(owns, from(today).orElseThrow());
            case RESUME -> ApplicationDetails.plain();
            case CARD_REPLACEMENT -> ApplicationDetails.card(reason().orElseThrow());
        };
    }
}
