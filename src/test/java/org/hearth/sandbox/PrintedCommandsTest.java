package org.hearth.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.Scope;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A developer who types what the pages print, with sandbox credentials and nothing else. */
@QuarkusTest
class PrintedCommandsTest {

    @TestHTTPResource("/")
    URI site;

    @Inject SandboxAccess access;
    @Inject ClientFixture clients;
    @Inject Partners partners;
    @Inject ClientCredentials credentials;
    @Inject Given given;
    @Inject TestClock clock;

    private Path folder;

    private IssuedSecret issued;

    /** The shell's clock is real, so the service's is as well. */
    @BeforeEach
    void comes_with_credentials_that_an_administrator_gave() throws IOException {
        folder = Files.createTempDirectory("printed");
        clock.set(Instant.now());
        PartnerView live = partners.byId(clients.aClient().partnerId()).orElseThrow();
        issued = Tenant.SANDBOX.call(() -> access.grant(Actor.staff("test"), live, Scope.ALL));
    }

    @AfterEach
    void leaves_nothing() throws IOException {
        clock.reset();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toFile).forEach(File::delete);
        }
        Files.delete(folder);
    }

    @Test
    void pays_a_first_bill_by_the_guide_and_looks_it_up() throws Exception {
        String printed = commands("/developers", "HEARTH").run(folder, "curl");

        assertThat(printed)
                .contains("\"bills\":[{", "HTTP/1.1 201", "\"state\":\"posted\"")
                .contains("{\"data\":[{\"paymentId\":\"pay_");
    }

    @Test
    void moves_the_clock_and_puts_all_back_by_the_page_of_the_sandbox() throws Exception {
        String printed = commands("/developers/sandbox", "SANDBOX").run(folder, "curl");

        assertThat(printed)
                .contains("\"behaviour\":\"two-bills\"", "\"aheadSeconds\":86400")
                .doesNotContain("\"code\"");
    }

    @Test
    void signs_by_the_page_on_signing_with_openssl_alone() throws Exception {
        PrintedCommands page =
                PrintedCommands.of("/developers/signing")
                        .with("HEARTH=https?://.*/sandbox", "HEARTH=" + site.resolve("/sandbox"))
                        .with("CLIENT_ID=sandbox-bank", "CLIENT_ID=" + issued.clientId());

        String jwk = page.only(0, 1).run(folder, "openssl");
        Tenant.SANDBOX.call(
                () -> credentials.registerKey(Actor.staff("test"), issued.clientId(), jwk.strip()));
        String printed = page.only(0, 2, 3, 4).run(folder, "openssl", "curl");

        assertThat(printed).contains("HTTP/1.1 201", "\"state\":\"posted\"", "\"secret\":\"whsec_");
        assertThat(
                        Tenant.SANDBOX.<Long>call(
                                () ->
                                        given.count(
                                                "select count(*) from message_signature"
                                                        + " where client_id = ?",
                                                issued.clientId())))
                .as("signatures that are kept as evidence")
                .isEqualTo(1);
    }

    @Test
    void checks_a_push_by_the_page_on_signing() throws Exception {
        String body = "{\"type\":\"payment.posted\",\"data\":{\"note\":\"中文\"}}";
        String secret =
                "whsec_" + Base64.getEncoder().encodeToString(new byte[] {1, 2, 3, 4, 0, -1});
        Files.writeString(folder.resolve("event.json"), body);

        String printed =
                PrintedCommands.of("/developers/signing")
                        .only(5)
                        .knowing(
                                "SECRET=" + secret,
                                "WEBHOOK_ID=evt_1",
                                "WEBHOOK_TIMESTAMP=1795424400")
                        .run(folder, "openssl");

        assertThat("v1," + printed.strip())
                .isEqualTo(new Webhook(secret).sign("evt_1", 1_795_424_400L, body));
    }

    private PrintedCommands commands(String page, String variable) {
        return PrintedCommands.of(page)
                .with(variable + "=https?://.*/sandbox", variable + "=" + site.resolve("/sandbox"))
                .with(
                        "CLIENT=sandbox-bank:sandbox-bank-secret",
                        "CLIENT=" + issued.clientId() + ":" + issued.secret());
    }
}
