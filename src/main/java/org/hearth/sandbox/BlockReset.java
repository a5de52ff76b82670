package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;

/**
 * Deletes whatever a partner did in the sandbox: each row of each table that names the partner or
 * one of its accounts, and what hangs on those rows. The schema itself says which tables these are,
 * so that a table added later is not forgotten. Who the partner is, its clients, its webhook
 * endpoints, the events they count on and its terminals stay.
 */
@ApplicationScoped
class BlockReset {

    private static final Pattern KEPT =
            Pattern.compile(
                    "partner|partner_client|client_.*|sandbox_partner|certification_.*"
                            + "|webhook_endpoint|webhook_secret|partner_event|outbox_event|kiosk_terminal|kiosk_activation");
    private static final String PARTNER = "partner_id";
    private static final String ACCOUNT = "account_id";
    private static final String COLUMNS =
            "select table_name, column_name from information_schema.columns"
                    + " where table_schema = database() and column_name like '%\\_id'";
    private static final String REOPEN =
            "update partner set closed_through = null where id = :partner";

    private final StatelessSession session;

    BlockReset(StatelessSession session) {
        this.session = session;
    }

    /** In the transaction of the reset. */
    void delete(long partnerId, int block) {
        Map<String, List<String>> columns = columns();
        for (String child : columns.keySet()) {
            for (String column : columns.get(child)) {
                String parent = column.substring(0, column.length() - "_id".length());
                if (!isKept(child) && !isKept(parent) && columns.containsKey(parent)) {
                    deleteChildren(child, column, parent, columns.get(parent), partnerId, block);
                }
            }
        }
        columns.forEach((table, owners) -> deleteOwn(table, owners, partnerId, block));
        range("delete from account where id between :first and :last", block);
        range("delete from customer where id between :first and :last", block);
        session.createNativeMutationQuery(REOPEN)
                .setParameter("partner", partnerId)
                .executeUpdate();
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        for (Object[] row : session.createNativeQuery(COLUMNS, Object[].class).getResultList()) {
            columns.computeIfAbsent((String) row[0], table -> new ArrayList<>())
                    .add((String) row[1]);
        }
        return columns;
    }

    private void deleteChildren(
            String child,
            String column,
            String parent,
            List<String> owners,
            long partnerId,
            int block) {
        String join =
                "delete c from %s c join %s p on p.id = c.%s".formatted(child, parent, column);
        if (owners.contains(PARTNER)) {
            session.createNativeMutationQuery(join + " where p.partner_id = :partner")
                    .setParameter("partner", partnerId)
                    .executeUpdate();
        }
        if (owners.contains(ACCOUNT)) {
            range(join + " where p.account_id between :first and :last", block);
        }
    }

    private void deleteOwn(String table, List<String> owners, long partnerId, int block) {
        if (isKept(table)) {
            return;
        }
        if (owners.contains(PARTNER)) {
            session.createNativeMutationQuery(
                            "delete from " + table + " where partner_id = :partner")
                    .setParameter("partner", partnerId)
                    .executeUpdate();
        }
        if (owners.contains(ACCOUNT)) {
            range("delete from " + table + " where account_id between :first and :last", block);
        }
    }

    private void range(String sql, int block) {
        session.createNativeMutationQuery(sql)
                .setParameter("first", TestAccount.firstId(block))
                .setParameter("last", TestAccount.lastId(block))
                .executeUpdate();
    }

    private static boolean isKept(String table) {
        return KEPT.matcher(table).matches();
    }
}
