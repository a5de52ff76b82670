package org.hearth.portal.me;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Pattern;

/** Pages as a resident reads them. */
final class Reading {

    private Reading() {}

    static ValidatableResponse open(Cookie session, String page) {
        return given().cookie(session).redirects().follow(false).get(page).then();
    }

    /** What is read on a page: no tags, single spaces. */
    static String read(Cookie session, String page) {
        return text(html(session, page));
    }

    static String html(Cookie session, String page) {
        return open(session, page).statusCode(200).extract().asString();
    }

    static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    /** The first group of each match. */
    static List<String> find(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
