package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.platform.database.Sql;

/**
 * The door to where the city's households live, street by street. It reads every account: for a job
 * at night, never for a page.
 */
@ApplicationScoped
public class Households {

    private static final int A_PORTION = 20_000;

    private static final String END_OF_PORTION =
            "select coalesce(max(id), 0) from (select id from account where id > ? order by id"
                    + " limit "
                    + A_PORTION
                    + ") part";

    private static final String PORTION =
            "select district_code, street, count(*) from account where id > ? and id <= ? and"
                    + " account_class = 'RESIDENTIAL' and status = 'ACTIVE' group by district_code,"
                    + " street";

    private record Street(String district, String name) implements Comparable<Street> {
        @Override
        public int compareTo(Street other) {
            int order = district.compareTo(other.district);
            return order == 0 ? name.compareTo(other.name) : order;
        }
    }

    private final Sql sql;

    Households(Sql sql) {
        this.sql = sql;
    }

    /**
     * By district and street; a street that is written in two ways is two. Portions of accounts are
     * read one after the other, so that nothing waits for it.
     */
    public List<StreetHouseholds> byStreet() {
        Map<Street, Integer> counts = new TreeMap<>();
        long from = Long.MIN_VALUE;
        for (long to = end(from); to > 0; to = end(from)) {
            sql.select(
                            PORTION,
                            row ->
                                    new StreetHouseholds(
                                            row.getString(1), row.getString(2), row.getInt(3)),
                            from,
                            to)
                    .forEach(
                            part ->
                                    counts.merge(
                                            new Street(part.districtCode(), part.street()),
                                            part.households(),
                                            Integer::sum));
            from = to;
        }
        List<StreetHouseholds> streets = new ArrayList<>(counts.size());
        counts.forEach(
                (street, households) ->
                        streets.add(
                                new StreetHouseholds(
                                        street.district(), street.name(), households)));
        return streets;
    }

    private long end(long from) {
        return sql.select(END_OF_PORTION, row -> row.getLong(1), from).get(0);
    }
}
