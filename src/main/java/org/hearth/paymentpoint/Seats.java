package org.hearth.paymentpoint;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The seats of the city's 38 districts and counties, of those without customers, too. */
public final class Seats {

    private static final List<Seat> ALL = read();

    private Seats() {}

    /** In the order of their codes. */
    public static List<Seat> all() {
        return ALL;
    }

    public static Optional<Seat> of(String district) {
        return ALL.stream().filter(seat -> seat.code().equals(district)).findFirst();
    }

    private static List<Seat> read() {
        try (Reader file =
                new InputStreamReader(
                        Seats.class.getResourceAsStream("/paymentpoint/seats.csv"),
                        StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setCommentMarker('#').get().parse(file).stream()
                    .map(Seats::seat)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Seat seat(CSVRecord row) {
        return new Seat(
                row.get(0),
                row.get(1),
                row.get(2),
                new Position(Datum.WGS_84, new BigDecimal(row.get(3)), new BigDecimal(row.get(4))),
                Integer.parseInt(row.get(5)));
    }
}
