package org.hearth.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.billing.AccountProof;
import org.hearth.platform.html.FormErrors;

/** An account to bind, as it was typed. */
public record BindForm(String number, String proof, String label) {

    private static final Pattern NUMBER = Pattern.compile("\\d{5,20}");

    static BindForm empty() {
        return new BindForm("", "", "");
    }

    /** The number without the gaps that the bill prints. */
    String accountNumber() {
        return number == null ? "" : number.replaceAll("\\s", "");
    }

    Optional<AccountProof> accountProof() {
        return AccountProof.parse(proof);
    }

    FormErrors errors(IdentityMessages texts) {
        FormErrors errors = new FormErrors();
        if (!NUMBER.matcher(accountNumber()).matches()) {
            errors.add("number", texts.number_wrong());
        }
        if (accountProof().isEmpty()) {
            errors.add("proof", texts.proof_wrong());
        }
        return errors;
    }
}
