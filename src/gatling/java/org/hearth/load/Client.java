package org.hearth.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Gatling in a process of its own, as the partners of a bank would be. */
final class Client {

    /** What {@link PartnerSimulation} prints when it is done. */
    private static final Pattern FIGURES =
            Pattern.compile("measured (\\d+) failed (\\d+) p99 (\\d+) cpu (\\d+)");

    private Client() {}

    static Measured run(Service service, Path home, Kind kind, int clients) throws Exception {
        String[] numbers = LoadAccounts.numbers(service.jdbcUrl());
        Path file = Files.write(home.resolve("numbers.txt"), List.of(numbers));
        ProcessBuilder builder =
                new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-XX:+UseParallelGC",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-DbaseUrl=" + service.baseUrl(),
                        "-Dnumbers=" + file,
                        "-Dkind=" + kind,
                        "-Dclients=" + clients,
                        "-DservicePid=" + service.pid(),
                        "-Dseconds=" + LoadTest.SECONDS,
                        "-DwarmUp=" + LoadTest.WARM_UP_SECONDS,
                        "io.gatling.app.Gatling",
                        "-s",
                        PartnerSimulation.class.getName(),
                        "-rf",
                        home.resolve("gatling").toString(),
                        "-nr");
        Process process = builder.redirectErrorStream(true).start();
        Measured measured = null;
        for (String line : process.inputReader().lines().toList()) {
            Matcher figures = FIGURES.matcher(line);
            if (figures.find()) {
                measured = measured(figures);
            } else if (line.contains("ERROR") || line.contains("Exception")) {
                System.out.println(line);
            }
        }
        process.waitFor();
        if (measured == null) {
            throw new IllegalStateException("Gatling gave no figures");
        }
        return measured;
    }

    private static Measured measured(Matcher figures) {
        long done = Long.parseLong(figures.group(1));
        return new Measured(
                (double) done / LoadTest.SECONDS,
                Long.parseLong(figures.group(3)),
                Long.parseLong(figures.group(2)),
                (double) Long.parseLong(figures.group(4)) / Math.max(1, done));
    }
}
