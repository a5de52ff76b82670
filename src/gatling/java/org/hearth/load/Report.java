package org.hearth.load;

import java.util.List;
import java.util.Locale;

/** Prints the figures that README.md quotes. */
final class Report {

    private Report() {}

    static void print(List<Result> results, Service service) throws Exception {
        System.out.printf(
                "%n%-8s %7s %9s %9s %6s %8s %8s %7s%n",
                "", "clients", "floor/s", "hearth/s", "ratio", "p99 ms", "cpu ms", "failed");
        for (Result result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %7d %9.0f %9.0f %6.2f %8d %8.2f %7d%n",
                    result.kind().name().toLowerCase(Locale.ROOT),
                    result.clients(),
                    result.floor().perSecond(),
                    result.service().perSecond(),
                    result.ratio(),
                    result.service().p99Millis(),
                    result.service().cpuMillis(),
                    result.service().failed());
        }
        System.out.printf("memory of the service: %d MB%n", new ProcessCpu(service.pid()).megabytes());
    }
}
