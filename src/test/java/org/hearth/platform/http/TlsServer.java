package org.hearth.platform.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A partner's server that speaks TLS, with a certificate of its own making for one host. */
public final class TlsServer implements AutoCloseable {

    private static final String PASSWORD = "for-tests-only";
    private static final byte[] BODY = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger calls = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path keys;
    private volatile CountDownLatch handshakes = new CountDownLatch(0);
    private final HttpsServer server;

    /**
     * @param host that the certificate is for
     */
    public TlsServer(String host) throws IOException, InterruptedException {
        keys = Files.createTempDirectory("tls").resolve("keys.p12");
        makeCertificate(host);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(work -> threads.execute(() -> whenLetGo(work)));
        server.createContext(
                "/",
                call -> {
                    calls.incrementAndGet();
                    call.getRequestBody().readAllBytes();
                    call.sendResponseHeaders(200, BODY.length);
                    call.getResponseBody().write(BODY);
                    call.close();
                });
        server.start();
    }

    private void makeCertificate(String host) throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "san=dns:" + host,
                                "-validity",
                                "2",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("keytool: " + exit);
        }
    }

    private SSLContext context() throws IOException {
        try (InputStream stored = Files.newInputStream(keys)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stored, PASSWORD.toCharArray());
            KeyManagerFactory managers =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void whenLetGo(Runnable work) {
        try {
            handshakes.await();
            work.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Connections are taken, and nothing is said on them until they are let go. */
    public void hold() {
        handshakes = new CountDownLatch(1);
    }

    public void letGo() {
        handshakes.countDown();
    }

    /** Connections that trust this server's certificate. */
    public HttpClientOptions trusting() {
        return new HttpClientOptions()
                .setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
    }

    /** Name servers that lead every host here. */
    public OutboundAddresses addresses() {
        return new ScriptedAddresses(host -> server.getAddress());
    }

    /** An address of a host, at this server's port. */
    public URI at(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/keys");
    }

    /** How many requests came through. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        letGo();
        server.stop(0);
        threads.shutdownNow();
        Files.delete(keys);
        Files.delete(keys.getParent());
    }
}
