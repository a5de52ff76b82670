package org.hearth.platform.html;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.platform.security.SignedIn;

/** The desks that the roles of the person open: {@code inject:desks} in templates. */
@Named("desks")
@RequestScoped
public class Desks {

    /** As many as stand in one line; of more, only the parts and the open part's desks are. */
    private static final int FEW = 5;

    private static final Comparator<Desk> ORDER =
            Comparator.comparing(Desk::group).thenComparing(Desk::place).thenComparing(Desk::path);

    private final List<DeskLink> links;
    private final Visit visit;

    Desks(@All List<Desk> all, SignedIn person, Visit visit) {
        this.visit = visit;
        List<Desk> open =
                all.stream()
                        .filter(desk -> desk.roles().stream().anyMatch(person::hasRole))
                        .sorted(ORDER)
                        .toList();
        Desk current =
                open.stream()
                        .filter(desk -> desk.holds(visit.path()))
                        .max(Comparator.comparing(desk -> desk.path().length()))
                        .orElse(null);
        links = open.stream().map(desk -> new DeskLink(desk, visit, desk == current)).toList();
    }

    public boolean isFew() {
        return links.size() <= FEW;
    }

    public List<DeskLink> all() {
        return links;
    }

    public boolean isHome() {
        return visit.path().equals("/staff");
    }

    public List<DeskGroup> groups() {
        Map<Desk.Group, List<DeskLink>> byGroup = new TreeMap<>();
        links.forEach(
                link ->
                        byGroup.computeIfAbsent(link.desk().group(), group -> new ArrayList<>())
                                .add(link));
        return byGroup.entrySet().stream()
                .map(group -> new DeskGroup(group.getKey().title(visit), group.getValue()))
                .toList();
    }
}
