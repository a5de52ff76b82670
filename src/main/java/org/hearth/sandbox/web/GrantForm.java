package org.hearth.sandbox.web;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.security.Scope;
import org.hearth.platform.text.TypedText;

/** To whom the sandbox is opened, and for what, as it was typed. */
public record GrantForm(String code, Set<String> scopes) {

    /** Nobody yet; most banks do all that there is. */
    static GrantForm empty() {
        return new GrantForm("", Scope.ALL);
    }

    static GrantForm of(String code, List<String> ticked) {
        Set<String> known = new TreeSet<>(ticked == null ? List.of() : ticked);
        known.retainAll(Scope.ALL);
        return new GrantForm(TypedText.plain(code), known);
    }

    FormErrors errors(CertificationMessages words) {
        FormErrors errors = new FormErrors();
        if (scopes.isEmpty()) {
            errors.add("scope", words.grant_scope_missing());
        }
        return errors;
    }

    /** All scopes that there are, for ticking. */
    public SortedSet<String> all() {
        return new TreeSet<>(Scope.ALL);
    }
}
