package org.hearth.payment.gateway.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Carries the sandbox gateway's notifications over HTTP: at once after its own commit, and again
 * until the merchant accepts them.
 */
@ApplicationScoped
class SandboxPostman {

    private static final Logger LOG = Logger.getLogger(SandboxPostman.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final SandboxMail mail;
    private final SandboxSignature signature;
    private final ObjectMapper json;
    private final ManagedExecutor executor;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();

    SandboxPostman(
            SandboxMail mail,
            SandboxSignature signature,
            ObjectMapper json,
            ManagedExecutor executor) {
        this.mail = mail;
        this.signature = signature;
        this.json = json;
        this.executor = executor;
    }

    void deliverSoon(String reference) {
        executor.execute(() -> deliver(reference));
    }

    @Scheduled(
            every = "15s",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliverDue() {
        mail.due().forEach(this::deliver);
    }

    private void deliver(String reference) {
        mail.take(reference)
                .filter(this::accepted)
                .ifPresent(attempt -> mail.accepted(reference, attempt));
    }

    private boolean accepted(SandboxMail.Attempt attempt) {
        try {
            String body = json.writeValueAsString(SandboxEvent.of(attempt.order()));
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(attempt.notifyUrl()))
                            .timeout(TIMEOUT)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body));
            signature.sign(body).forEach(request::header);
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            LOG.debugf("Notification not delivered: %s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
