package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.database.Sql;

/**
 * Keeps what {@link AccountSearch} searches. Whoever opens an account, or changes its holder's name
 * or its address, says so; {@link AccountIndexing} finds what nobody said.
 */
@ApplicationScoped
public class AccountIndex {

    private static final String ACCOUNTS =
            "select a.id, c.kind, c.name, a.district_code, a.street, a.address_detail, s.source_crc"
                    + " from account a join customer c on c.id = a.customer_id"
                    + " left join account_search s on s.account_id = a.id";
    private static final String REPLACE =
            "replace into account_search (account_id, source_crc, name, pinyin, initials,"
                    + " district_code, street, estate, numbers) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    AccountIndex(Sql sql) {
        this.sql = sql;
    }

    /**
     * An account as it is, beside what its row was made from.
     *
     * @param indexedCrc null where there is no row
     */
    private record Source(
            long accountId,
            CustomerKind kind,
            String name,
            String districtCode,
            String street,
            String detail,
            Long indexedCrc) {

        static Source read(ResultSet row) throws SQLException {
            long crc = row.getLong(7);
            return new Source(
                    row.getLong(1),
                    CustomerKind.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.wasNull() ? null : crc);
        }

        boolean behind() {
            return indexedCrc == null
                    || indexedCrc != SearchKeys.crc(name, districtCode, street, detail);
        }

        SearchKeys keys() {
            return SearchKeys.of(name, NameReading.of(kind, name), districtCode, street, detail);
        }
    }

    /**
     * Accounts that were looked at.
     *
     * @param lastId the highest of them; 0 where there were none
     * @param written how many of them were behind
     */
    record Portion(long lastId, int written) {}

    /** Makes an account found by its name and address as they are now. */
    @Transactional
    public void refresh(long accountId) {
        write(sql.select(ACCOUNTS + " where a.id = ?", Source::read, accountId));
    }

    /** Looks at the next accounts behind this one, and brings those up to date that are behind. */
    @Transactional
    Portion refreshAfter(long accountId, int most) {
        List<Source> found =
                sql.select(
                        ACCOUNTS + " where a.id > ? order by a.id limit ?",
                        Source::read,
                        accountId,
                        most);
        List<Source> behind = found.stream().filter(Source::behind).toList();
        write(behind);
        return new Portion(
                found.isEmpty() ? 0 : found.get(found.size() - 1).accountId(), behind.size());
    }

    private void write(List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Source source : sources) {
            SearchKeys keys = source.keys();
            values.addAll(
                    List.of(
                            source.accountId(),
                            keys.sourceCrc(),
                            keys.name(),
                            keys.reading().pinyin(),
                            keys.reading().initials(),
                            keys.districtCode(),
                            keys.street(),
                            keys.estate(),
                            keys.numbers()));
        }
        sql.change(REPLACE + ROW + (", " + ROW).repeat(sources.size() - 1), values.toArray());
    }
}
