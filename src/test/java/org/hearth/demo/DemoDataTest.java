package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hearth.billing.LateFeePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration as a database holds it. */
@QuarkusTest
class DemoDataTest {

    private static final Map<String, String> BROKEN =
            Map.of(
                    "balance is not payments less bills and late fees",
                    """
                    select number from account a where balance_fen
                      <> (select coalesce(sum(amount_fen), 0) from payment
                          where account_id = a.id and state = 'POSTED')
                       - (select coalesce(sum(amount_fen + late_fee_fen), 0) from bill
                          where account_id = a.id)""",
                    "bill paid is not its allocations",
                    """
                    select id from bill b where (paid_fen, late_fee_paid_fen)
                      <> (select coalesce(sum(amount_fen), 0), coalesce(sum(late_fee_fen), 0)
                          from allocation where bill_id = b.id)""",
                    "payment is not its allocations and credit",
                    """
                    select id from payment p where amount_fen - unapplied_fen
                      <> (select coalesce(sum(amount_fen + late_fee_fen), 0) from allocation
                          where payment_id = p.id)""",
                    "bill is not its lines",
                    """
                    select id from bill b where amount_fen <> gas_fen + garbage_fen or amount_fen
                      <> (select coalesce(sum(amount_fen), 0) from bill_line
                          where bill_id = b.id)""",
                    "bill is not what its readings say",
                    """
                    select b.id from bill b join reading o on o.id = b.opening_reading_id
                      join reading c on c.id = b.closing_reading_id
                      where volume_m3 <> c.value_m3 - o.value_m3 or volume_m3 < 0
                      or volume_m3 <> (select coalesce(sum(quantity), 0) from bill_line
                          where bill_id = b.id and kind = 'GAS')""",
                    "bill is paid, or open, and its status says otherwise",
                    """
                    select id from bill where (status = 'PAID')
                      <> (amount_fen = paid_fen and late_fee_fen = late_fee_paid_fen)""");

    @Inject AgroalDataSource database;
    @Inject LateFeePolicy lateFees;
    @Inject Clock clock;

    @Test
    void addsUpAndShowsEverything() throws Exception {
        try (EmptySchema schema = new EmptySchema("demo_whole", database)) {
            start(schema, 400, new LoadConnections(schema.dataSource()));

            for (Map.Entry<String, String> broken : BROKEN.entrySet()) {
                assertThat(schema.ask(broken.getValue())).as(broken.getKey()).isEmpty();
            }
            assertThat(schema.ask("select number from account order by id"))
                    .hasSize(400)
                    .startsWith("500100001", "500100002")
                    .endsWith("500100400");
            assertThat(distinct(schema, "district_code", "account")).hasSize(21);
            assertThat(distinct(schema, "subclass_code", "account")).hasSize(20);
            assertThat(distinct(schema, "account_class", "account")).hasSize(7);
            assertThat(distinct(schema, "meter_type", "account")).hasSize(3);
            assertThat(distinct(schema, "source", "reading")).hasSize(4);
            assertThat(distinct(schema, "tariff_id", "bill_line where tariff_id is not null"))
                    .hasSize(16);
            assertThat(distinct(schema, "channel", "payment"))
                    .contains("WEBSITE", "HALL", "COUNTER", "ONLINE", "KIOSK", "MOBILE");
            assertThat(schema.ask("select code from partner where kind = 'BANK'")).hasSize(13);
            peopleAreAsTheReadmeSays(schema);
        }
    }

    private static void peopleAreAsTheReadmeSays(EmptySchema schema) throws SQLException {
        String accountsOf =
                "select a.number from customer c join account a on a.customer_id = c.id"
                        + " where phone = '13800000001' order by 1";
        String followedBy =
                "select a.number from resident r join account_follow f on f.resident_id = r.id"
                        + " join account a on a.id = f.account_id"
                        + " where phone = '13800000001' order by 1";
        List<String> own = List.of("500100001", "500100003", "500100004");
        assertThat(schema.ask(accountsOf)).isEqualTo(own);
        assertThat(schema.ask(followedBy)).isEqualTo(own);
        assertThat(
                        schema.ask(
                                "select resident_id from account_follow where account_id = 500100009"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "staff_user, username, admin, password_hash, hearth-admin",
        "staff_user, username, finance, password_hash, hearth-finance",
        "staff_user, username, agent, password_hash, hearth-agent",
        "staff_user, username, finance-2, password_hash, hearth-finance-2",
        "staff_user, username, dispatcher, password_hash, hearth-dispatcher",
        "staff_user, username, tech1, password_hash, hearth-tech",
        "staff_user, username, tech44, password_hash, hearth-tech",
        "staff_user, username, supervisor, password_hash, hearth-supervisor",
        "staff_user, username, auditor, password_hash, hearth-auditor",
        "client_credential k join partner_client c on c.id = k.client_id, c.client_id, demo-bank, proof, demo-bank-secret",
        "client_credential k join partner_client c on c.id = k.client_id, c.client_id, demo-bank-2, proof, demo-bank-2-secret",
        "client_credential k join partner_client c on c.id = k.client_id, c.client_id, demo-community, proof, demo-community-secret",
    })
    void namesTheSecretsOfTheReadme(
            String table, String column, String name, String hashColumn, String secret)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select %s from %s where %s = '%s'"
                                        .formatted(hashColumn, table, column, name))) {
            assertThat(rows.next()).isTrue();
            assertThat(BcryptUtil.matches(secret, rows.getString(1))).isTrue();
        }
    }

    @Test
    void isTheSameOnServersThatTakeNoFiles() throws Exception {
        try (EmptySchema files = new EmptySchema("demo_files", database);
                EmptySchema inserts = new EmptySchema("demo_inserts", database)) {
            start(files, 30, new LoadConnections(files.dataSource()));
            start(inserts, 30, new WithoutFiles(inserts.dataSource()));

            assertThat(inserts.checksums()).isEqualTo(files.checksums());
        }
    }

    @Test
    void isMadeOnceAndAgainOnlyWhenItWasInterrupted() throws Exception {
        try (EmptySchema schema = new EmptySchema("demo_again", database)) {
            LoadConnections connections = new LoadConnections(schema.dataSource());
            start(schema, 30, connections);
            Map<DemoTable, String> whole = schema.checksums();

            schema.run("delete from payment where id % 7 = 0");
            Map<DemoTable, String> changed = schema.checksums();
            start(schema, 30, connections);
            assertThat(schema.checksums()).as("what people changed stays").isEqualTo(changed);

            schema.run("update demo_load set finished_at = null");
            start(schema, 30, connections);
            assertThat(schema.checksums()).as("begun again").isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dev, 2000, true",
        "test, 60, true",
        "demo, 2350000, true",
        "demo, 0, false",
        "prod, 2000, false",
        "staging, 2000, false",
    })
    void isForDevelopmentTestsAndDemonstrationsOnly(String profile, int accounts, boolean wanted) {
        assertThat(DemoData.wanted(size(accounts), List.of(profile))).isEqualTo(wanted);
    }

    private void start(EmptySchema schema, int accounts, LoadConnections connections)
            throws SQLException, InterruptedException {
        LoadMark mark = new LoadMark(schema.dataSource());
        new DemoData(size(accounts), mark, connections, lateFees, clock).atStart(null);
    }

    private static DemoSettings size(int accounts) {
        return new DemoSettings() {
            @Override
            public int accounts() {
                return accounts;
            }

            @Override
            public int orders() {
                return 0;
            }
        };
    }

    private static List<String> distinct(EmptySchema schema, String column, String from)
            throws SQLException {
        return schema.ask("select distinct " + column + " from " + from);
    }

    /** As MySQL is by default. */
    private static final class WithoutFiles extends LoadConnections {

        WithoutFiles(AgroalDataSource database) {
            super(database);
        }

        @Override
        boolean localInfile() {
            return false;
        }
    }
}
