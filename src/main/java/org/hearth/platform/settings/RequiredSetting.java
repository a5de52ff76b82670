package org.hearth.platform.settings;

import java.util.Locale;

/**
 * What production must be told, and nobody can guess: the one list of it. {@code
 * deployment/.env.example} names the same settings, {@code deployment/README.md} how to make them.
 */
public enum RequiredSetting {
    DATABASE_URL("quarkus.datasource.jdbc.url", "JDBC URL of the MySQL server"),
    DATABASE_USER("quarkus.datasource.username", "user of the database"),
    DATABASE_PASSWORD("quarkus.datasource.password", "password of that user"),
    PUBLIC_URL("hearth.public-url", "address that people and gateways reach Hearth at"),
    SIGNING_KEY("hearth.token.signing-key", "PEM file with the private key that signs tokens"),
    VERIFICATION_KEY("hearth.token.verification-key", "PEM file with the public key to it"),
    QUOTE_SECRET("hearth.quote.secret", "long random text that signs quotes"),
    WEBHOOK_KEY(
            "hearth.webhook.sealing-key", "32 random bytes in Base64 that seal webhooks' secrets");

    private final String property;
    private final String meaning;

    RequiredSetting(String property, String meaning) {
        this.property = property;
        this.meaning = meaning;
    }

    String property() {
        return property;
    }

    /** Name of the environment variable, by the rule of MicroProfile Config. */
    public String variable() {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }
}
