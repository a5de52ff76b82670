package org.hearth.paymentpoint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hearth.account.DistrictView;
import org.hearth.paymentpoint.Place;
import org.hearth.paymentpoint.Places;
import org.hearth.paymentpoint.PointSearch;
import org.hearth.paymentpoint.PointsFound;
import org.hearth.paymentpoint.Position;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestHeader;

/** Where to pay: the list of points, with a map beside it. */
@Path("/points")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PointPages {

    /** As many as fit into the first view's 100 KB. */
    private static final int A_PAGE = 12;

    private final PointSearch search;
    private final Places places;
    private final PointCards cards;
    private final MapTiles tiles;
    private final Visit visit;

    PointPages(PointSearch search, Places places, PointCards cards, MapTiles tiles, Visit visit) {
        this.search = search;
        this.places = places;
        this.cards = cards;
        this.tiles = tiles;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "paymentpoint")
    static class Templates {
        static native TemplateInstance points(
                PointList list, List<DistrictView> districts, List<Integer> distances);

        /** What of the page changes when something else is asked. */
        static native TemplateInstance found(PointList list);
    }

    @GET
    public Response points(
            @Context UriInfo address,
            @RestHeader("HX-Request") boolean part,
            @RestHeader("HX-History-Restore-Request") boolean whole) {
        FindForm filter = FindForm.read(address.getQueryParameters());
        return answer(list(filter), part && !whole, filter.address());
    }

    /** From where the device is: posted, so that no address and no log tells it. */
    @POST
    @Path("/near")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response near(
            MultivaluedMap<String, String> sent, @RestHeader("HX-Request") boolean part) {
        return answer(list(FindForm.readHere(sent)), part, null);
    }

    private Response answer(PointList list, boolean part, String address) {
        Response.ResponseBuilder answer =
                Response.ok(
                        part
                                ? Templates.found(list)
                                : Templates.points(list, cards.districts(), FindForm.DISTANCES));
        if (address != null && part && list.first()) {
            answer.header("HX-Push-Url", address);
        }
        return answer.build();
    }

    private PointList list(FindForm filter) {
        List<Place> named =
                filter.text().isEmpty() || filter.byName() ? List.of() : places.find(filter.text());
        Place place = named.isEmpty() ? null : named.get(0);
        Position near = place == null ? filter.here() : place.centre();
        PointsFound found =
                search.find(
                        filter.query(
                                near,
                                place == null ? filter.text() : "",
                                cards.isDistrict(filter.district()) ? filter.district() : null,
                                cards.now().toLocalDateTime(),
                                A_PAGE));
        return new PointList(
                cards.of(found.points()),
                found.total(),
                filter,
                place,
                named.stream().skip(1).toList(),
                filter.here() == null ? null : filter.here().in(tiles.datum()),
                found.next());
    }

    /**
     * A district on the map.
     *
     * @param latitude of its seat by the map's datum, as the other
     */
    record GroundName(String code, String name, double latitude, double longitude) {}

    /** Where the districts are: what the plain ground of the map is drawn from. */
    @GET
    @Path("/ground")
    @Produces(MediaType.APPLICATION_JSON)
    public List<GroundName> ground() {
        return cards.districts().stream()
                .flatMap(
                        district ->
                                places.find(district.name()).stream()
                                        .limit(1)
                                        .map(place -> groundName(district, place.centre())))
                .toList();
    }

    private GroundName groundName(DistrictView district, Position centre) {
        Position there = centre.in(tiles.datum());
        return new GroundName(
                district.code(),
                visit.isEnglish() ? district.nameEn() : district.name(),
                there.latitude().doubleValue(),
                there.longitude().doubleValue());
    }
}
