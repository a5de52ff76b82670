package org.hearth.platform.site;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.html.Visit;

/**
 * What the page that is shown says of itself to search engines: {@code inject:here} in the layout.
 *
 * <p>Chinese and English have one address, as the visitor's choice and browser decide, so there is
 * no {@code hreflang} to give; an engine that names no language reads Chinese.
 */
@Named("here")
@RequestScoped
public class Here {

    private final Optional<PublicPage> page;
    private final Visit visit;
    private final String site;

    Here(
            @All List<PublicPages> rooms,
            Visit visit,
            @ConfigProperty(name = "hearth.public-url") String site) {
        String path = visit.path();
        this.page =
                rooms.stream()
                        .flatMap(room -> room.at(path).stream())
                        .filter(found -> !found.own())
                        .findFirst();
        this.visit = visit;
        this.site = site;
    }

    /** Whether search engines may keep it: only pages that a room has named. */
    public boolean isListed() {
        return page.isPresent();
    }

    /** The one address of it, whatever query it was asked with. */
    public String address() {
        return site + visit.path();
    }

    public String what() {
        return page.map(found -> found.what().apply(visit)).orElse("");
    }
}
