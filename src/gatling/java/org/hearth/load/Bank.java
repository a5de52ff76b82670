package org.hearth.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Base64;

/** A demonstration client of a bank, whose secret is its name and "-secret". */
record Bank(String baseUrl, String clientId) {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    String token() throws Exception {
        String client =
                Base64.getEncoder()
                        .encodeToString("%s:%s-secret".formatted(clientId, clientId).getBytes());
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(baseUrl + "/oauth/token"))
                                .header("Authorization", "Basic " + client)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll(".*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
