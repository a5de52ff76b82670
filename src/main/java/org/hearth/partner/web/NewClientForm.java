package org.hearth.partner.web;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.partner.NewClient;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.security.Scope;

/** A new client as it was typed. */
public record NewClientForm(String label, Set<String> scopes, String jwk) {

    private static final int LONGEST_LABEL = 60;

    static NewClientForm empty() {
        return new NewClientForm("", Set.of(Scope.BILLS_READ, Scope.PAYMENTS_WRITE), "");
    }

    static NewClientForm of(String label, List<String> scopes, String jwk) {
        return new NewClientForm(
                PartnerForm.stripped(label), known(scopes), PartnerForm.stripped(jwk));
    }

    /** The scopes among what was ticked. */
    static Set<String> known(List<String> ticked) {
        Set<String> known = new TreeSet<>(ticked == null ? List.of() : ticked);
        known.retainAll(Scope.ALL);
        return known;
    }

    FormErrors errors(PartnerDeskMessages words) {
        FormErrors errors = new FormErrors();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            errors.add("label", words.label_wrong());
        }
        if (scopes.isEmpty()) {
            errors.add("scope", words.scope_missing());
        }
        return errors;
    }

    NewClient client(long partnerId) {
        return new NewClient(partnerId, label, scopes);
    }

    /** All scopes that there are, for ticking. */
    public SortedSet<String> all() {
        return new TreeSet<>(Scope.ALL);
    }
}
