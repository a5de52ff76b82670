package org.hearth.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.signature.StructuredField.InnerList;
import org.hearth.platform.signature.StructuredField.Malformed;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSignatureTest {

    /** The examples of RFC 9421, appendix B. */
    @Nested
    class TheExamplesOfTheRfc {

        private static final String DIGEST =
                "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVL"
                        + "vRwEmTHWXvJwew==:";

        private static final HttpRequestMessage REQUEST =
                new HttpRequestMessage(
                        "POST",
                        "https",
                        "example.com",
                        "/foo",
                        "param=Value&Pet=dog",
                        Map.of(
                                "date", List.of("Tue, 20 Apr 2021 02:07:55 GMT"),
                                "content-type", List.of("application/json"),
                                "content-digest", List.of(DIGEST),
                                "content-length", List.of("18")),
                        "{\"hello\": \"world\"}".getBytes(StandardCharsets.UTF_8));

        private static final String RSA_PSS_KEY =
                "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"r4tmm3r20Wd_PbqvP1s2-QEtvpuRaV8Yq40gjUR8y2Rj"
                        + "xa6dpG2GXHbPfvMs8ct-Lh1GH45x28Rw3Ry53mm-oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkh"
                        + "k95AndTrifbIFPNU8PPMO7OyrFAHqgDsznjPFmTOtCEcN2Z1FpWgchwuYLPL-Wokqltd11nqqzi"
                        + "-bJ9cvSKADYdUAAN5WUtzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVA"
                        + "dVw9lq4aOT9v6d-nb4bnNkQVklLQ3fVAvJm-xdDOp9LCNCN48V2pnDOkFV6-U9nV5oyc6XI2w\"}";
        private static final String EC_KEY =
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"qIVYZVLCrPZHGHjP17CTW0_-D9Lfw0EkjqF7xB4FivA"
                        + "\",\"y\":\"Mc4nN9LTDOBhfoUeg8Ye9WedFRhnZXZJA12Qp0zZ6F0\"}";
        private static final String ED25519_KEY =
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D"
                        + "0bs\"}";

        @Test
        void b21_minimal_signature() throws Exception {
            assertThat(
                            signed(
                                    "();created=1618884473;keyid=\"test-key-rsa-pss\""
                                            + ";nonce=\"b3k2pp5k7z-50gnwp.yemd\"",
                                    "d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4c"
                                            + "RAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFx"
                                            + "ykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFW"
                                            + "hzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4"
                                            + "HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8"
                                            + "m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98X"
                                            + "w9Q==",
                                    SignatureAlgorithm.RSA_PSS_SHA512,
                                    RSA_PSS_KEY))
                    .isTrue();
        }

        @Test
        void b22_selective_covered_components() throws Exception {
            assertThat(
                            signed(
                                    "(\"@authority\" \"content-digest\" \"@query-param\";name=\"Pet\")"
                                            + ";created=1618884473;keyid=\"test-key-rsa-pss\""
                                            + ";tag=\"header-example\"",
                                    "LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShL"
                                            + "RiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/"
                                            + "0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY1"
                                            + "7SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZU"
                                            + "JcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjY"
                                            + "ErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEj"
                                            + "HSw==",
                                    SignatureAlgorithm.RSA_PSS_SHA512,
                                    RSA_PSS_KEY))
                    .isTrue();
        }

        @Test
        void b23_full_coverage() throws Exception {
            assertThat(
                            signed(
                                    "(\"date\" \"@method\" \"@path\" \"@query\" \"@authority\""
                                            + " \"content-type\" \"content-digest\" \"content-length\")"
                                            + ";created=1618884473;keyid=\"test-key-rsa-pss\"",
                                    "bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6f"
                                            + "b0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC"
                                            + "59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiL"
                                            + "JH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwv"
                                            + "Kvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39"
                                            + "VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4"
                                            + "cUA==",
                                    SignatureAlgorithm.RSA_PSS_SHA512,
                                    RSA_PSS_KEY))
                    .isTrue();
        }

        /** That example signs a response, which Hearth never verifies; its algorithm it does. */
        @Test
        void b24_ecdsa() throws Exception {
            String base =
                    """
                    "@status": 200
                    "content-type": application/json
                    "content-digest": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:
                    "content-length": 23
                    "@signature-params": ("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256\"""";

            assertThat(
                            SignatureAlgorithm.ECDSA_P256_SHA256.verifies(
                                    base.getBytes(StandardCharsets.UTF_8),
                                    Base64.getDecoder()
                                            .decode(
                                                    "wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKoc"
                                                            + "gPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw=="),
                                    key(EC_KEY)))
                    .isTrue();
        }

        @Test
        void b26_ed25519() throws Exception {
            assertThat(
                            signed(
                                    "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\""
                                            + " \"content-length\");created=1618884473"
                                            + ";keyid=\"test-key-ed25519\"",
                                    "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu"
                                            + "4A0w6vuQv5lIp5WPpBKRCw==",
                                    SignatureAlgorithm.ED25519,
                                    ED25519_KEY))
                    .isTrue();
        }

        @Test
        void a_changed_component_is_not_what_was_signed() throws Exception {
            assertThat(
                            signed(
                                    "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\""
                                            + " \"content-length\");created=1618884474"
                                            + ";keyid=\"test-key-ed25519\"",
                                    "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu"
                                            + "4A0w6vuQv5lIp5WPpBKRCw==",
                                    SignatureAlgorithm.ED25519,
                                    ED25519_KEY))
                    .isFalse();
        }

        @Test
        void the_digest_is_that_of_the_body() {
            assertThatNoException().isThrownBy(() -> ContentDigest.check(DIGEST, REQUEST.body()));
        }

        private static boolean signed(
                String input, String signature, SignatureAlgorithm algorithm, String jwk)
                throws Exception {
            return algorithm.takes(key(jwk))
                    && algorithm.verifies(
                            SignatureBase.of(REQUEST, list(input)).getBytes(StandardCharsets.UTF_8),
                            Base64.getDecoder().decode(signature),
                            key(jwk));
        }

        private static PublicKey key(String jwk) throws JoseException {
            return PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey();
        }
    }

    @Nested
    class ASignatureBase {

        @Test
        void has_each_part_of_the_target() throws Exception {
            HttpRequestMessage message =
                    message("a=1&b=%7Bx%7D+y", Map.of("x-list", List.of(" a ", "b")));

            assertThat(
                            base(
                                    message,
                                    "(\"@method\" \"@scheme\" \"@authority\" \"@path\" \"@query\""
                                            + " \"@request-target\" \"@target-uri\""
                                            + " \"@query-param\";name=\"b\" \"x-list\")"))
                    .startsWith(
                            """
                            "@method": POST
                            "@scheme": https
                            "@authority": hearth.example
                            "@path": /partner/v1/payments
                            "@query": ?a=1&b=%7Bx%7D+y
                            "@request-target": /partner/v1/payments?a=1&b=%7Bx%7D+y
                            "@target-uri": https://hearth.example/partner/v1/payments?a=1&b=%7Bx%7D+y
                            "@query-param";name="b": %7Bx%7D%20y
                            "x-list": a, b
                            """);
            assertThat(base(message(null, Map.of()), "(\"@query\" \"@request-target\")"))
                    .startsWith("\"@query\": ?\n\"@request-target\": /partner/v1/payments\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(\"absent\")",
                    "(\"@method\" \"@method\")",
                    "(\"@status\")",
                    "(\"@query-param\";name=\"none\")",
                    "(\"@query-param\";name=\"twice\")",
                    "(\"@query-param\")",
                    "(\"content-type\";sf)",
                    "(\"@method\";req)",
                    "(token)"
                })
        void is_not_made_of_what_cannot_be_signed(String input) {
            assertThatExceptionOfType(SignatureFault.class)
                    .isThrownBy(
                            () ->
                                    base(
                                            message(
                                                    "twice=1&twice=2",
                                                    Map.of("content-type", List.of("a/b"))),
                                            input));
        }

        private static HttpRequestMessage message(String query, Map<String, List<String>> headers) {
            return new HttpRequestMessage(
                    "POST",
                    "https",
                    "hearth.example",
                    "/partner/v1/payments",
                    query,
                    new HashMap<>(headers),
                    new byte[0]);
        }

        private static String base(HttpRequestMessage message, String input) throws Exception {
            return SignatureBase.of(message, list(input));
        }
    }

    @Nested
    class AStructuredField {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(\"a\" \"b;c\";x;y=1);created=1618884473;tag=\"q\\\"\\\\\";z=?0;d=1.5;t=tok/en",
                    "()",
                    "(:AQID: tok \"\" -7)"
                })
        void is_written_as_it_was_read(String input) throws Exception {
            assertThat(StructuredField.write(list(input))).isEqualTo(input);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sig=(",
                    "sig=(\"a\"\"b\")",
                    "sig=(\"a)",
                    "sig=:*:",
                    "sig=(\"a\"),",
                    "sig=(\"a\") more=1",
                    "Sig=1",
                    "sig=1234567890123456",
                    "sig=\"ü\"",
                    "sig=(\"a\");=1"
                })
        void is_refused_where_it_is_malformed(String text) {
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> StructuredField.dictionary(text));
        }
    }

    private static InnerList list(String input) throws Malformed {
        return (InnerList) StructuredField.dictionary("sig=" + input).get("sig").value();
    }
}
