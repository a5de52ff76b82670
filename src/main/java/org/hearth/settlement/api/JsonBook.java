package org.hearth.settlement.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hearth.payment.api.Published;
import org.hearth.settlement.Intake;
import org.hearth.settlement.SaidLine;

/** Reads a partner's book as JSON, token by token; its members may come in any order. */
final class JsonBook {

    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 10;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNameLength(LONGEST_TEXT)
                                    .maxNumberLength(LONGEST_TEXT)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    private final LineFields fields;
    private final BookFaults faults;

    private LocalDate businessDate;
    private Long count;
    private Long total;
    private boolean lines;

    JsonBook(BookFaults faults) {
        this.faults = faults;
        this.fields = new LineFields(faults);
    }

    /**
     * @throws IOException where it is no JSON
     * @throws BookRefused where it is no book
     */
    SaidBook read(InputStream body, Intake intake) throws IOException {
        try (JsonParser json = JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(json, "not an object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json, intake);
            }
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more than one value");
            }
        }
        require("businessDate", businessDate);
        require("count", count);
        require("total", total);
        require("lines", lines ? Boolean.TRUE : null);
        faults.refuse();
        return new SaidBook(businessDate, count, total);
    }

    private void require(String name, Object value) {
        if (value == null && faults.count() == 0) {
            faults.note(name, BookFaults.MISSING);
        }
    }

    private void member(JsonParser json, Intake intake) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
            case "businessDate" -> businessDate = day(json, value);
            case "count" -> count = number(json, name, value);
            case "total" -> total = number(json, name, value);
            case "currency" -> currency(json, value);
            case "lines" -> lines(json, value, intake);
            default -> {
                faults.note(name, BookFaults.UNKNOWN);
                json.skipChildren();
            }
        }
    }

    private void currency(JsonParser json, JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_STRING || !json.getText().equals(Published.CURRENCY)) {
            faults.note("currency", BookFaults.WRONG);
            json.skipChildren();
        }
    }

    private LocalDate day(JsonParser json, JsonToken value) throws IOException {
        try {
            if (value == JsonToken.VALUE_STRING && json.getText().startsWith("20")) {
                return LocalDate.parse(json.getText());
            }
        } catch (DateTimeException wrong) {
            // said below
        }
        faults.note("businessDate", BookFaults.WRONG);
        json.skipChildren();
        return null;
    }

    private Long number(JsonParser json, String name, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return json.getLongValue();
        }
        faults.note(name, BookFaults.WRONG);
        json.skipChildren();
        return null;
    }

    private void lines(JsonParser json, JsonToken value, Intake intake) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            faults.note("lines", BookFaults.WRONG);
            json.skipChildren();
            return;
        }
        lines = true;
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            SaidLine line = line(json, index++);
            if (line != null) {
                intake.add(line);
            }
        }
    }

    private SaidLine line(JsonParser json, int index) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            faults.note("lines[" + index + "]", BookFaults.WRONG);
            json.skipChildren();
            return null;
        }
        Map<String, String> said = new HashMap<>();
        int before = faults.count();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            JsonToken wanted =
                    name.equals("amount") ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
            if (!CsvBook.COLUMNS.contains(name)) {
                faults.note("lines[" + index + "]." + name, BookFaults.UNKNOWN);
                json.skipChildren();
            } else if (value == wanted) {
                said.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        SaidLine line =
                fields.line(
                        index,
                        said.get("transactionNumber"),
                        said.get("accountNumber"),
                        said.get("amount"),
                        said.get("kind"),
                        said.get("occurredAt"));
        return faults.count() > before ? null : line;
    }
}
