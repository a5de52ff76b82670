package org.hearth.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process used so far, as Linux tells it. */
record ProcessCpu(long pid) {

    /** User and system time; Linux counts it in hundredths of a second. */
    long millis() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return 10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    /** Resident memory. */
    long megabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }
}
