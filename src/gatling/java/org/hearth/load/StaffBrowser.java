package org.hearth.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the staff at a browser, signed in; opens pages one after the other. */
final class StaffBrowser {

    private static final String TOKEN = "csrf-token";
    private static final Pattern CODE = Pattern.compile("id=\"staff-code\">(\\d{6})<");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    StaffBrowser(String site, String username, String password) throws Exception {
        this.site = site;
        open("/staff/sign-in");
        send("/staff/sign-in", "username=%s&password=%s".formatted(username, password));
    }

    /** With the code of the demonstration's authenticator. */
    static StaffBrowser supervisor(String site) throws Exception {
        StaffBrowser browser = new StaffBrowser(site, "supervisor", "hearth-supervisor");
        Matcher code = CODE.matcher(browser.get("/dev/messages").body());
        if (!code.find()) {
            throw new IllegalStateException("no code at /dev/messages");
        }
        browser.send("/staff/sign-in/code", "code=" + code.group(1));
        return browser;
    }

    private void send(String path, String fields) throws Exception {
        String form = "%s&next=&%s=%s".formatted(fields, TOKEN, token());
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(site + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
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
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
