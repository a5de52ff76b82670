package org.hearth;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser without a screen: keeps cookies, follows nothing by itself, sends the form's token. */
public final class Visitor {

    private static final String FORM_TOKEN = "csrf-token";

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;

    /**
     * @param address the network address it comes from
     */
    public Visitor(String address) {
        this.address = address;
    }

    public Visitor with(Cookie cookie) {
        cookies.put(cookie.getName(), cookie.getValue());
        return this;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Posts a form as a page would: with the token of a page seen before. */
    public Response post(String path, Map<String, String> fields) {
        if (!cookies.containsKey(FORM_TOKEN)) {
            get("/sign-in");
        }
        return postWithToken(path, fields, cookies.get(FORM_TOKEN));
    }

    /** Posts a form with any token; with none when it is null. */
    public Response postWithToken(String path, Map<String, String> fields, String token) {
        RequestSpecification form =
                request()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(fields);
        return keep((token == null ? form : form.formParam(FORM_TOKEN, token)).post(path));
    }

    /** Posts a form with files in one of its fields; without a token when it is null. */
    public Response postFiles(
            String path,
            Map<String, String> fields,
            String field,
            Map<String, byte[]> files,
            String token) {
        RequestSpecification form = request();
        fields.forEach((name, value) -> form.multiPart(text(name, value)));
        files.forEach((name, content) -> form.multiPart(field, name, content));
        if (token != null) {
            form.multiPart(text(FORM_TOKEN, token));
        }
        return keep(form.post(path));
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    /** The token of a page seen before. */
    public String token() {
        return cookies.get(FORM_TOKEN);
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("X-Forwarded-For", address)
                .header("Accept-Language", "zh-CN")
                .cookies(cookies);
    }

    private Response keep(Response answer) {
        for (Cookie cookie : answer.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return answer;
    }
}
