package org.hearth.partner.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The contract's texts in the reader's language. In English they stand in the contract itself; in
 * Chinese in {@code web/messages/contract.properties}, by call or object and field.
 */
final class ContractWords {

    private final ResourceBundle chinese;

    /**
     * @param locale the reader's
     */
    ContractWords(Locale locale) {
        this.chinese =
                locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                        ? ResourceBundle.getBundle(
                                "messages.contract",
                                Locale.ROOT,
                                Thread.currentThread().getContextClassLoader())
                        : null;
    }

    /**
     * @param described whose {@code description} is meant
     */
    Prose prose(String key, JsonNode described) {
        return Prose.of(text(key, described.path("description").asText()));
    }

    String text(String key, String english) {
        return chinese == null || english.isBlank() ? english : chinese.getString(key);
    }
}
