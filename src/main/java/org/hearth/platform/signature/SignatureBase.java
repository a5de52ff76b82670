package org.hearth.platform.signature;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.platform.signature.StructuredField.InnerList;
import org.hearth.platform.signature.StructuredField.Item;

/** The text that a signature signs (RFC 9421, section 2.5). */
final class SignatureBase {

    private SignatureBase() {}

    /**
     * @throws SignatureFault for a component that the message lacks, that is named twice, or that
     *     Hearth does not know
     */
    static String of(HttpRequestMessage message, InnerList input) throws SignatureFault {
        StringBuilder base = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (Item component : input.items()) {
            String identifier = StructuredField.write(component);
            if (!seen.add(identifier)) {
                throw new SignatureFault("a component is named twice");
            }
            base.append(identifier).append(": ").append(value(message, component)).append('\n');
        }
        return base.append("\"@signature-params\": ")
                .append(StructuredField.write(input))
                .toString();
    }

    private static String value(HttpRequestMessage message, Item component) throws SignatureFault {
        if (!(component.value() instanceof String name)) {
            throw new SignatureFault("a component is no string");
        }
        if (name.equals("@query-param")) {
            return queryParameter(message, component.parameters());
        }
        if (!component.parameters().isEmpty()) {
            throw new SignatureFault("parameters of components are not supported");
        }
        String value = name.startsWith("@") ? derived(message, name) : message.header(name);
        if (value == null || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new SignatureFault("a component is missing from the message");
        }
        return value;
    }

    private static String derived(HttpRequestMessage message, String name) {
        String query = message.query() == null ? "" : "?" + message.query();
        return switch (name) {
            case "@method" -> message.method();
            case "@scheme" -> message.scheme();
            case "@authority" -> message.authority();
            case "@path" -> message.path();
            case "@query" -> message.query() == null ? "?" : query;
            case "@request-target" -> message.path() + query;
            case "@target-uri" ->
                    message.scheme() + "://" + message.authority() + message.path() + query;
            default -> null;
        };
    }

    /** One parameter of the query, which must come once (section 2.2.8). */
    private static String queryParameter(HttpRequestMessage message, Map<String, Object> parameters)
            throws SignatureFault {
        if (!(parameters.get("name") instanceof String wanted) || parameters.size() != 1) {
            throw new SignatureFault("a query parameter needs a name and nothing else");
        }
        List<String> found = new ArrayList<>();
        String query = message.query() == null ? "" : message.query();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (encoded(parts[0]).equals(wanted)) {
                found.add(parts.length == 1 ? "" : encoded(parts[1]));
            }
        }
        if (found.size() != 1) {
            throw new SignatureFault("a query parameter is missing or comes twice");
        }
        return found.get(0);
    }

    private static String encoded(String formEncoded) throws SignatureFault {
        try {
            String plain = URLDecoder.decode(formEncoded, StandardCharsets.UTF_8);
            return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
        } catch (IllegalArgumentException malformed) {
            throw new SignatureFault("the query is malformed");
        }
    }
}
