package org.hearth.platform.html;

import java.util.Set;
import java.util.function.Function;

/**
 * A desk of the staff: a link of their navigation and a card of their first page. Each room says
 * its own, by a producer method in its {@code web} package:
 *
 * <pre>{@code
 * class BillingDesks {
 *     @Produces
 *     Desk bills() {
 *         return Desk.in(Group.MONEY, 10, "/staff/bills", "bill")
 *                 .openTo("finance")
 *                 .named(BillingMessages.class, BillingMessages::desk, BillingMessages::desk_what);
 *     }
 * }
 * }</pre>
 *
 * @param place within its group, counted in tens
 * @param path of its first page
 * @param others where pages of it lie that are not below the path
 * @param icon of {@code icons.svg}
 * @param roles any of these opens it; the pages say so again by {@code RolesAllowed}
 * @param purpose one sentence
 * @param alert what should reach whoever does not open the desk; null or empty when all is well
 */
public record Desk(
        Group group,
        int place,
        String path,
        Set<String> others,
        String icon,
        Set<String> roles,
        Function<Visit, String> title,
        Function<Visit, String> purpose,
        Function<Visit, String> alert) {

    /** The parts of the navigation, in its order. */
    public enum Group {
        WORK(PlatformMessages::desk_work),
        CUSTOMERS(PlatformMessages::desk_customers),
        MONEY(PlatformMessages::desk_money),
        PARTNERS(PlatformMessages::desk_partners),
        HOUSE(PlatformMessages::desk_house);

        private final Function<PlatformMessages, String> title;

        Group(Function<PlatformMessages, String> title) {
            this.title = title;
        }

        String title(Visit visit) {
            return title.apply(visit.messages(PlatformMessages.class));
        }
    }

    public static Desk in(Group group, int place, String path, String icon) {
        return new Desk(group, place, path, Set.of(), icon, Set.of(), null, null, visit -> null);
    }

    public Desk openTo(String... roles) {
        return new Desk(group, place, path, others, icon, Set.of(roles), title, purpose, alert);
    }

    public <M> Desk named(
            Class<M> messages, Function<M, String> title, Function<M, String> purpose) {
        return new Desk(
                group,
                place,
                path,
                others,
                icon,
                roles,
                visit -> title.apply(visit.messages(messages)),
                visit -> purpose.apply(visit.messages(messages)),
                alert);
    }

    public Desk alerting(Function<Visit, String> alert) {
        return new Desk(group, place, path, others, icon, roles, title, purpose, alert);
    }

    public Desk withPagesAt(String... others) {
        return new Desk(group, place, path, Set.of(others), icon, roles, title, purpose, alert);
    }

    boolean holds(String page) {
        return isAtOrBelow(page, path)
                || others.stream().anyMatch(other -> isAtOrBelow(page, other));
    }

    private static boolean isAtOrBelow(String page, String path) {
        return page.equals(path) || page.startsWith(path + "/");
    }
}
