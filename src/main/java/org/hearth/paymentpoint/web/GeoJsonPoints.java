package org.hearth.paymentpoint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.paymentpoint.PointCells;
import org.hearth.paymentpoint.PointColumn;
import org.hearth.paymentpoint.PointOfStaff;

/** Points as features of a map (RFC 7946): always WGS-84, longitude first. */
final class GeoJsonPoints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<PointColumn> PLACE =
            EnumSet.of(PointColumn.DATUM, PointColumn.LATITUDE, PointColumn.LONGITUDE);

    private GeoJsonPoints() {}

    static byte[] write(List<PointOfStaff> points) {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (PointOfStaff point : points) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(point.point().wgs84().longitude())
                    .add(point.point().wgs84().latitude());
            ObjectNode properties = feature.putObject("properties");
            PointCells cells = point.cells();
            EnumSet.complementOf(EnumSet.copyOf(PLACE))
                    .forEach(column -> properties.put(column.header(), cells.value(column)));
            properties.put(CsvPoints.SYNTHETIC, point.point().invented());
        }
        try {
            return JSON.writeValueAsBytes(collection);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * @throws UnreadablePoints for what is no collection of features
     */
    static List<PointCells> read(byte[] file) {
        JsonNode features;
        try {
            features = JSON.readTree(file).path("features");
        } catch (IOException notJson) {
            throw new UnreadablePoints();
        }
        if (!features.isArray()) {
            throw new UnreadablePoints();
        }
        List<PointCells> rows = new ArrayList<>();
        for (JsonNode feature : features) {
            rows.add(new PointCells(rows.size() + 1, values(feature)));
        }
        return rows;
    }

    private static Map<PointColumn, String> values(JsonNode feature) {
        Map<PointColumn, String> values = new EnumMap<>(PointColumn.class);
        feature.path("properties")
                .fields()
                .forEachRemaining(
                        property ->
                                PointColumn.of(property.getKey())
                                        .filter(column -> !PLACE.contains(column))
                                        .ifPresent(
                                                column ->
                                                        values.put(
                                                                column,
                                                                text(property.getValue()))));
        JsonNode place = feature.path("geometry").path("coordinates");
        if (place.size() >= 2 && place.get(0).isNumber() && place.get(1).isNumber()) {
            values.put(PointColumn.DATUM, "wgs-84");
            values.put(PointColumn.LONGITUDE, place.get(0).decimalValue().toPlainString());
            values.put(PointColumn.LATITUDE, place.get(1).decimalValue().toPlainString());
        }
        return values;
    }

    /** An array is taken for the words in it. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word.asText()));
            return String.join(" ", words);
        }
        return value.isNull() ? "" : value.asText();
    }
}
