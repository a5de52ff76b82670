package org.hearth.paymentpoint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.hearth.paymentpoint.ImportLine.Verdict;

/** What a file would do to the points as they are now. */
public record ImportPlan(List<ImportLine> lines) {

    public int count(Verdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Lines of one kind, the first some. */
    public List<ImportLine> of(Verdict verdict, int most) {
        return lines.stream().filter(line -> line.verdict() == verdict).limit(most).toList();
    }

    /** Whether it does anything, and nothing is wrong. */
    public boolean applicable() {
        return count(Verdict.WRONG) == 0 && count(Verdict.NEW) + count(Verdict.CHANGED) > 0;
    }

    /** Another one for another plan: who says yes says it to what was shown. */
    public String fingerprint() {
        CRC32 sum = new CRC32();
        for (ImportLine line : lines) {
            String text = line.line() + line.verdict().name() + line.changes() + line.cells();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
