package org.hearth.kiosk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearth.kiosk.CodePayments;
import org.hearth.platform.html.Brand;
import org.hearth.platform.html.QrPicture;

/**
 * The touch page and what it needs to begin. All of it is public: without a key that was activated
 * the page can do nothing.
 */
@Path("/kiosk")
@PermitAll
public class KioskPages {

    private static final String WORKER = "META-INF/resources/assets/js/kiosk-worker.js";

    private static final String CHECKOUT = "chk_[0-9a-v]+";
    private static final String SLIP = "[A-Za-z0-9._-]{1,40}-[0-9]{1,16}";

    private final CodePayments codes;
    private final NoteAcceptor acceptor;
    private final Brand brand;
    private final Clock clock;

    KioskPages(CodePayments codes, NoteAcceptor acceptor, Brand brand, Clock clock) {
        this.codes = codes;
        this.acceptor = acceptor;
        this.brand = brand;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {
        /**
         * @param notes {@code simulated} where buttons stand for notes
         */
        static native TemplateInstance kiosk(String notes);
    }

    /** The time, for a terminal that may have lost it, and has no token yet. */
    record Time(Instant time) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.kiosk(acceptor.simulated() ? "simulated" : "device");
    }

    /** All texts of the page in both languages: it changes them while the line is down. */
    @GET
    @Path("/words")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Map<String, String>> words() {
        return ScreenWords.both(brand);
    }

    @GET
    @Path("/time")
    @Produces(MediaType.APPLICATION_JSON)
    public Time time() {
        return new Time(clock.instant());
    }

    /** The worker of the page, allowed to answer for the page itself. */
    @GET
    @Path("/worker.js")
    @Produces("text/javascript; charset=UTF-8")
    public Response worker() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream script = loader.getResourceAsStream(WORKER)) {
            return Response.ok(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .header("Service-Worker-Allowed", "/kiosk")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A code to scan: the way to the cashier for a checkout, or the number of a receipt or slip.
     *
     * @param content the checkout's id, the receipt's number, or a slip's: terminal and sequence
     */
    @GET
    @Path("/codes/{content: " + CHECKOUT + "|R[0-9A-HJKMNP-TV-Z]{13}|" + SLIP + "}.svg")
    @Produces("image/svg+xml")
    public String code(@PathParam("content") String content) {
        return QrPicture.of(content.matches(CHECKOUT) ? address(content) : content).svg();
    }

    private String address(String checkoutId) {
        String address = codes.code(checkoutId);
        if (address == null) {
            throw new NotFoundException();
        }
        return address;
    }
}
