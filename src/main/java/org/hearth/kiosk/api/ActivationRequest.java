package org.hearth.kiosk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.PublicKeyOfTerminal;

/** The body of {@code POST /partner/v1/kiosks/activations}. */
@Schema(name = "ActivationRequest", additionalProperties = Schema.False.class)
record ActivationRequest(
        @Schema(
                        description = "The sixteen digits that staff gave out.",
                        examples = "0421987654321098")
                @NotNull
                @Pattern(regexp = "[0-9]{16}", message = "{hearth.activation-code}")
                String code,
        @NotNull @Valid Key publicKey) {

    /** A public key. */
    @Schema(
            name = "TerminalKey",
            description =
                    "The public half of the terminal's own key pair, an EC key on P-256 as a JWK (RFC"
                            + " 7517). The private half never leaves the terminal.",
            additionalProperties = Schema.False.class)
    record Key(
            @Schema(enumeration = "EC")
                    @NotNull
                    @Pattern(regexp = "EC", message = "{hearth.one-of}")
                    String kty,
            @Schema(enumeration = "P-256")
                    @NotNull
                    @Pattern(regexp = "P-256", message = "{hearth.one-of}")
                    String crv,
            @Schema(examples = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4")
                    @NotNull
                    @Pattern(regexp = COORDINATE, message = "{hearth.key}")
                    String x,
            @Schema(examples = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")
                    @NotNull
                    @Pattern(regexp = COORDINATE, message = "{hearth.key}")
                    String y) {

        private static final String COORDINATE = "[A-Za-z0-9_-]{43}";

        PublicKeyOfTerminal key() {
            return new PublicKeyOfTerminal(x, y);
        }
    }
}
