package org.hearth.portal;

import static org.hamcrest.Matchers.containsString;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;

/** A visitor who pays, each from an address of their own, as limits are by address. */
final class Payer {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/sandbox/cashier/[^\"]+)\"");

    private final Visitor visitor =
            new Visitor("10.77." + NEXT.get() / 250 + "." + NEXT.getAndIncrement() % 250);

    Payer with(String cookie, String value) {
        return with(new Cookie.Builder(cookie, value).build());
    }

    Payer with(Cookie cookie) {
        visitor.with(cookie);
        return this;
    }

    Response get(String address) {
        return visitor.get(address);
    }

    /** Posts name and value pairs. */
    Response post(String address, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return visitor.post(address, form);
    }

    void prove(AccountRow account) {
        String ending = account.phone().substring(account.phone().length() - 4);
        post("/pay", "account", account.number(), "proof", ending).then().statusCode(303);
    }

    /** Submits the second page. */
    Response amount(AccountRow account, String choice, String yuan, String dueFen, String method) {
        return post(
                "/pay/amount",
                "account",
                account.number(),
                "due",
                dueFen,
                "choice",
                choice,
                "amount",
                yuan,
                "method",
                method);
    }

    /** Pays on the second page; the address of the payment's state. */
    String pay(AccountRow account, String choice, String yuan, String dueFen, String method) {
        String cashier =
                amount(account, choice, yuan, dueFen, method)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return path(cashier).replaceFirst("/cashier$", "");
    }

    /** Follows the way to the sandbox cashier and chooses there. */
    void atCashier(String state, String what) {
        Response onTheWay = get(state + "/cashier");
        onTheWay.then().statusCode(200).header("Refresh", containsString("/sandbox/cashier/"));
        Matcher link = LINK.matcher(onTheWay.asString());
        if (!link.find()) {
            throw new AssertionError("no way to the cashier");
        }
        String cashier = path(link.group(1));
        get(cashier).then().statusCode(200);
        post(cashier, "do", what).then().statusCode(303);
    }

    static String path(String address) {
        URI uri = URI.create(address);
        return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
    }
}
