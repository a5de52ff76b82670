package org.hearth.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.Scope;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A developer who types what the pages print, with sandbox credentials and nothing else. */
@QuarkusTest
class PrintedCommandsTest {

    @TestHTTPResource("/")
    URI site;

    @Inject SandboxAccess access;
    @Inject ClientFixture clients;
    @Inject Partners partners;
    @Inject TestClock clock;

    @TempDir Path folder;

    private IssuedSecret issued;

    /** The shell's clock is real, so the service's is as well. */
    @BeforeEach
    void comes_with_credentials_that_an_administrator_gave() {
        clock.set(Instant.now());
        long live = clients.aClient().partnerId();
        issued =
                Tenant.SANDBOX.call(
                        () ->
                                access.grant(
                                        Actor.staff("test"), partners.byId(live).orElseThrow()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
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

    private PrintedCommands commands(String page, String variable) {
        return PrintedCommands.of(page)
                .with(
                        variable + "=https?://.*/sandbox",
                        variable + "=" + site.resolve("/sandbox"))
                .with(
                        "CLIENT=sandbox-bank:sandbox-bank-secret",
                        "CLIENT=" + issued.clientId() + ":" + issued.secret());
    }
}
