package org.hearth.rating.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.QrPicture;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.rating.RatingError;
import org.hearth.rating.StarCardView;
import org.hearth.rating.StarCards;

/** The star card on the technician's phone, and on paper. */
@Path("/staff/my-orders/{order}/star-card")
@RolesAllowed("technician")
@Produces(MediaType.TEXT_HTML)
public class StarCardPages {

    private final StarCards cards;
    private final SignedIn person;
    private final String publicUrl;

    StarCardPages(
            StarCards cards,
            SignedIn person,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.cards = cards;
        this.person = person;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "rating")
    static class Templates {
        /**
         * @param order public id
         * @param site where a code is typed, as printed
         */
        static native TemplateInstance starCard(
                StarCardView card, String order, QrPicture picture, String site);
    }

    @GET
    public TemplateInstance card(@PathParam("order") String order) {
        long orderId =
                PublicId.WORK_ORDER
                        .parse(order)
                        .orElseThrow(() -> new BusinessException(RatingError.STAR_CARD_UNKNOWN));
        StarCardView card = cards.ofTechnician(person.actor().id(), orderId);
        String site = publicUrl + "/rate";
        return Templates.starCard(
                card,
                order,
                QrPicture.of(site + "/" + card.code()),
                site.replaceFirst("^https?://", ""));
    }
}
