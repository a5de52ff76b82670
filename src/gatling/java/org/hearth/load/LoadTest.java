package org.hearth.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures inquiries and payments of the packaged service beside their floor: the least correct work
 * on the same database in plain JDBC, in the same run, since figures of one machine drift.
 *
 * <p>{@code ./mvnw -DskipTests package && ./mvnw -f src/gatling/pom.xml verify}
 */
public final class LoadTest {

    static final int SECONDS = Integer.getInteger("seconds", 20);
    static final int WARM_UP_SECONDS = Integer.getInteger("warmUp", 60);
    static final int ACCOUNTS = Integer.getInteger("accounts", 100_000);
    private static final int[] CLIENTS = {16, 64};

    private LoadTest() {}

    public static void main(String[] arguments) throws Exception {
        List<Result> results = new ArrayList<>();
        Path home = Path.of("target/load/run");
        try (Service service = Service.start(home, ACCOUNTS)) {
            LoadAccounts.prepare(service.jdbcUrl());
            Floor floor = new Floor(service.jdbcUrl());
            for (int clients : CLIENTS) {
                for (Kind kind : Kind.values()) {
                    Measured least = floor.run(kind, clients);
                    Measured measured = Client.run(service, home, kind, clients);
                    results.add(new Result(kind, clients, least, measured));
                }
            }
            Report.print(results, service);
        }
    }
}
