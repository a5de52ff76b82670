package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.platform.database.Sql;

/**
 * The door to accounts by the area they lie in, by one index. It knows an account since {@link
 * AccountIndex} does.
 */
@ApplicationScoped
public class AccountAreas {

    private static final int MOST_NAMES = 500;

    private final Sql sql;

    AccountAreas(Sql sql) {
        this.sql = sql;
    }

    private record Key(Area place, AreaLot.From from) {

        static Key read(ResultSet row) throws SQLException {
            String street = row.getString(2);
            String community = row.getString(3);
            return new Key(
                    new Area(row.getString(1), street, community),
                    new AreaLot.From(street, community, row.getLong(4)));
        }
    }

    private record Holder(long accountId, String number, String phone) {

        static Holder read(ResultSet row) throws SQLException {
            return new Holder(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    private record Follow(long accountId, long residentId) {

        static Follow read(ResultSet row) throws SQLException {
            return new Follow(row.getLong(1), row.getLong(2));
        }
    }

    /** The next accounts of an area, in an order of its own. */
    @Transactional
    public AreaLot lot(Area area, AreaLot.From from, int limit) {
        List<Key> keys =
                sql.select(
                        "select district_code, street, estate, account_id from account_search"
                                + " where "
                                + in(area)
                                + " and street >= ? and (street > ? or estate > ? or (estate = ?"
                                + " and account_id > ?)) order by street, estate, account_id"
                                + " limit ?",
                        Key::read,
                        parameters(
                                area,
                                from.street(),
                                from.street(),
                                from.community(),
                                from.community(),
                                from.accountId(),
                                limit));
        return new AreaLot(
                accounts(keys), keys.size() < limit ? null : keys.get(keys.size() - 1).from());
    }

    private List<AreaAccount> accounts(List<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Object[] ids = keys.stream().map(key -> key.from().accountId()).toArray();
        String among = marks(ids.length);
        Map<Long, Holder> holders = new HashMap<>();
        sql.select(
                        "select a.id, a.number, c.phone from account a join customer c on c.id ="
                                + " a.customer_id where a.status = 'ACTIVE' and a.id in ("
                                + among
                                + ")",
                        Holder::read,
                        ids)
                .forEach(holder -> holders.put(holder.accountId(), holder));
        Map<Long, List<Long>> followers = new HashMap<>();
        sql.select(
                        "select account_id, resident_id from account_follow where account_id in ("
                                + among
                                + ") order by account_id, resident_id",
                        Follow::read,
                        ids)
                .forEach(
                        follow ->
                                followers
                                        .computeIfAbsent(
                                                follow.accountId(), id -> new ArrayList<>())
                                        .add(follow.residentId()));
        return keys.stream()
                .filter(key -> holders.containsKey(key.from().accountId()))
                .map(
                        key -> {
                            Holder holder = holders.get(key.from().accountId());
                            return new AreaAccount(
                                    holder.accountId(),
                                    holder.number(),
                                    key.place(),
                                    holder.phone(),
                                    followers.getOrDefault(holder.accountId(), List.of()));
                        })
                .toList();
    }

    /** How many accounts lie in an area, supplied or not; counted up to a number. */
    @Transactional
    public int count(Area area, int most) {
        return sql.select(
                        "select count(*) from (select account_id from account_search where "
                                + in(area)
                                + " limit ?) counted",
                        row -> row.getInt(1),
                        parameters(area, most))
                .get(0);
    }

    /** The streets of a district that have accounts, by name; of very many the first. */
    @Transactional
    public List<String> streets(String districtCode) {
        return sql.select(
                "select street from account_search where district_code = ? group by street order"
                        + " by street limit ?",
                row -> row.getString(1),
                districtCode,
                MOST_NAMES);
    }

    /** The communities of a street, by name; of very many the first. */
    @Transactional
    public List<String> communities(String districtCode, String street) {
        return sql.select(
                "select estate from account_search where district_code = ? and street = ? and"
                        + " estate > '' group by estate order by estate limit ?",
                row -> row.getString(1),
                districtCode,
                SearchKeys.place(street),
                MOST_NAMES);
    }

    /** Where an account lies; empty for a number nobody has. */
    @Transactional
    public Optional<Area> placeOf(String number) {
        return places("a.number = ?", number).stream().findFirst();
    }

    /** Where accounts lie, by their ids; each place once. */
    @Transactional
    public List<Area> placesOf(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : places("a.id in (" + marks(accountIds.size()) + ")", accountIds.toArray());
    }

    private List<Area> places(String which, Object... keys) {
        return sql
                .select(
                        "select district_code, street, address_detail from account a where "
                                + which,
                        row ->
                                new Area(
                                        row.getString(1),
                                        row.getString(2),
                                        Mentions.of(row.getString(3)).estate()),
                        keys)
                .stream()
                .distinct()
                .toList();
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static String in(Area area) {
        return "district_code = ?"
                + (area.street().isEmpty() ? "" : " and street = ?")
                + (area.community().isEmpty() ? "" : " and estate = ?");
    }

    private static Object[] parameters(Area area, Object... further) {
        List<Object> all = new ArrayList<>();
        all.add(area.districtCode());
        if (!area.street().isEmpty()) {
            all.add(area.street());
        }
        if (!area.community().isEmpty()) {
            all.add(area.community());
        }
        all.addAll(List.of(further));
        return all.toArray();
    }
}
