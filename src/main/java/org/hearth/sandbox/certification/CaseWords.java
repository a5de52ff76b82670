package org.hearth.sandbox.certification;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the script's cases, in {@code web/messages/script.properties} and its English. */
public final class CaseWords {

    private static final String BUNDLE = "messages.script";

    private final ResourceBundle texts;

    private CaseWords(ResourceBundle texts) {
        this.texts = texts;
    }

    public static CaseWords in(Locale locale) {
        return new CaseWords(
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** What the case is about. */
    public String title(String caseId) {
        return texts.getString(caseId + ".title");
    }

    /** What a program has to do. */
    public String todo(String caseId) {
        return texts.getString(caseId + ".todo");
    }

    /**
     * What a test account does.
     *
     * @param behaviour as the contract spells it
     */
    public String account(String behaviour) {
        return texts.getString("account." + behaviour);
    }

    /** What was done wrong, where a call that must not come has come. */
    public String wrong(String caseId) {
        return texts.getString(caseId + ".wrong");
    }
}
