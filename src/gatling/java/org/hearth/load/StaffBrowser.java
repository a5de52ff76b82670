package org.hearth.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One of the staff at a browser, signed in; opens pages one after the other. */
final class StaffBrowser {

    private static final String TOKEN = "csrf-token";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    StaffBrowser(String site, String username, String password) throws Exception {
        this.site = site;
        open("/staff/sign-in");
        String form =
                "username=%s&password=%s&next=&%s=%s".formatted(username, password, TOKEN, token());
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(site + "/staff/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("sign-in: " + answer.statusCode());
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The page's status, once all of it is there. */
    int open(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(site + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
    }
}
