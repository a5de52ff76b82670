package org.hearth.site.web;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;

/** What search engines fetch first: where they may go, and which pages there are. */
@Path("/")
@Blocking
@PermitAll
public class SiteFiles {

    /** More than a site map may hold (sitemaps.org). */
    private static final int MOST = 50_000;

    /** What is somebody's own, or does something; {@code /pay} itself is open, its states not. */
    private static final List<String> CLOSED =
            List.of(
                    "/me$",
                    "/me/",
                    "/staff",
                    "/pay/",
                    "/kiosk",
                    "/sign-in",
                    "/sign-out",
                    "/register",
                    "/complaints/",
                    "/rate/",
                    "/survey/",
                    "/sandbox/",
                    "/partner/",
                    "/oauth/",
                    "/telephony/",
                    "/dev/",
                    "/q/",
                    "/search",
                    "/language",
                    "/elder");

    private static final String OPEN_AGAIN = "/complaints/new";

    private final List<PublicPages> rooms;
    private final String site;

    SiteFiles(
            @All List<PublicPages> rooms, @ConfigProperty(name = "hearth.public-url") String site) {
        this.rooms = rooms;
        this.site = site;
    }

    /** The public pages of all rooms, by the protocol of sitemaps.org. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String map() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<PublicPage> pages =
                rooms.stream()
                        .flatMap(room -> room.all().stream())
                        .filter(page -> !page.own())
                        .limit(MOST)
                        .toList();
        for (PublicPage page : pages) {
            xml.writeStartElement("url");
            write(xml, "loc", site + page.path());
            if (page.changed() != null) {
                write(xml, "lastmod", page.changed().toString());
            }
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** RFC 9309. Feeds and everything else that is not named are open. */
    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        StringBuilder text =
                new StringBuilder("User-agent: *\nAllow: ").append(OPEN_AGAIN).append('\n');
        CLOSED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return text.append("\nSitemap: ").append(site).append("/sitemap.xml\n").toString();
    }
}
