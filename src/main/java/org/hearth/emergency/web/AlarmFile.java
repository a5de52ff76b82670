package org.hearth.emergency.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearth.emergency.AlarmView;
import org.hearth.platform.time.UtilityClock;

/** A month's alarms as a table for spreadsheet programs; times of Asia/Shanghai, in seconds. */
final class AlarmFile implements StreamingOutput {

    /** Without it spreadsheet programs take UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final EmergencyMessages words;
    private final List<AlarmView> alarms;
    private final Instant now;

    AlarmFile(EmergencyMessages words, List<AlarmView> alarms, Instant now) {
        this.words = words;
        this.alarms = alarms;
        this.now = now;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL);
        csv.printRecord(
                words.number(),
                words.branch(),
                words.kind_label(),
                words.major(),
                words.what_next(),
                words.crew(),
                words.received(),
                words.left(),
                words.to_leave(),
                words.in_time(),
                words.arrived(),
                words.made_safe(),
                words.restored(),
                words.ended_at(),
                words.early());
        for (AlarmView alarm : alarms) {
            csv.printRecord(
                    alarm.order().number(),
                    alarm.order().branch(),
                    words.kind(alarm.kind()),
                    words.grade(alarm.grade()),
                    words.state(alarm.state()),
                    alarm.crew() == null ? "" : alarm.crew().name(),
                    time(alarm.receivedAt()),
                    time(alarm.leftAt()),
                    alarm.leftAt() == null ? "" : alarm.secondsToLeave(now),
                    alarm.leftAt() == null
                            ? ""
                            : alarm.leftInTime(now) ? words.in_time() : words.too_late(),
                    time(alarm.arrivedAt()),
                    time(alarm.safeAt()),
                    time(alarm.restoredAt()),
                    time(alarm.endedAt()),
                    alarm.earlyReason() == null ? "" : "'" + alarm.earlyReason());
        }
        csv.flush();
    }

    private static String time(Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(UtilityClock.ZONE).toLocalDateTime().withNano(0).toString();
    }
}
