package org.hearth.identity.web;

import java.util.Optional;
import org.hearth.account.AccountNumber;
import org.hearth.billing.AccountProof;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.text.TypedText;

/** An account to bind, as it was typed. */
public record BindForm(String number, String proof, String label) {

    static BindForm empty() {
        return new BindForm("", "", "");
    }

    /** The number without the gaps that the bill prints. */
    String accountNumber() {
        return TypedText.plain(number);
    }

    Optional<AccountProof> accountProof() {
        return AccountProof.parse(proof);
    }

    FormErrors errors(IdentityMessages texts) {
        FormErrors errors = new FormErrors();
        if (!AccountNumber.is(accountNumber())) {
            errors.add("number", texts.number_wrong());
        }
        if (accountProof().isEmpty()) {
            errors.add("proof", texts.proof_wrong());
        }
        return errors;
    }
}
