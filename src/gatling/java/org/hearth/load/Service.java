package org.hearth.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service in profile demo, with its embedded database, in a process of its own. */
final class Service implements AutoCloseable {

    private static final Pattern DATABASE = Pattern.compile("(jdbc:mysql://[^\\s,]+)");
    private static final List<String> MEMORY = List.of("-Xmx224m", "-XX:+UseParallelGC");

    private final Process process;
    private final int port;
    private final String jdbcUrl;

    private Service(Process process, int port, String jdbcUrl) {
        this.process = process;
        this.port = port;
        this.jdbcUrl = jdbcUrl;
    }

    /** Starts it on data of its own, made on the first time. */
    static Service start(Path home, int accounts) throws Exception {
        Files.createDirectories(home);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder("java");
        builder.command().addAll(MEMORY);
        builder.command()
                .addAll(
                        List.of(
                                "-Dquarkus.profile=demo",
                                "-Dquarkus.http.port=" + port,
                                "-Dhearth.demo.accounts=" + accounts,
                                "-Dhearth.demo.orders=0",
                                "-Dhearth.partner.limits.client.requests=100000000",
                                "-Dhearth.inquiry.per-account.requests=100000000",
                                "-jar",
                                Path.of("target/quarkus-app/quarkus-run.jar")
                                        .toAbsolutePath()
                                        .toString()));
        Process process = builder.directory(home.toFile()).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Service(process, port, awaitStart(process));
    }

    /** Reads the log until the service listens, and goes on passing it by. */
    private static String awaitStart(Process process) throws Exception {
        CompletableFuture<String> started = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process.inputReader(), started), "service log");
        reader.setDaemon(true);
        reader.start();
        return started.get(30, TimeUnit.MINUTES);
    }

    private static void read(BufferedReader log, CompletableFuture<String> started) {
        String database = null;
        try {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                Matcher url = DATABASE.matcher(line);
                if (url.find()) {
                    database = url.group(1);
                }
                if (line.contains("Listening on")) {
                    started.complete(database);
                } else if (!started.isDone() || line.contains("ERROR")) {
                    System.out.println(line);
                }
            }
            started.completeExceptionally(new IOException("the service ended"));
        } catch (IOException e) {
            started.completeExceptionally(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
