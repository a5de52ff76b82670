package org.hearth.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** The least correct inquiry and payment: plain JDBC, one connection a client, nothing else. */
final class Floor {

    private static final String INQUIRY =
            "select a.*, b.* from floor_account a left join floor_bill b on b.account_id = a.id and"
                    + " b.status in ('OPEN', 'PART_PAID') where a.number = ? order by b.due_on";
    private static final String PAYMENT =
            "insert into floor_payment select ?, 1, ?, id, number, 1000, 0, 0, 0, 'POSTED', null, 0,"
                    + " 'COUNTER', 'ACCOUNT', '2026-11-23', 0, now(3), now(3), null, null, null, null,"
                    + " 'UNMATCHED', 0 from floor_account where number = ?";
    private static final String LOCK =
            "select b.id, b.account_id, b.amount_fen from floor_bill b where b.account_id = ? and"
                    + " b.status in ('OPEN', 'PART_PAID') order by b.due_on limit 1 for update";
    private static final String MARK =
            "update floor_bill set status = 'PAID', paid_fen = amount_fen, version = version + 1"
                    + " where id = ?";
    private static final String BALANCE =
            "update floor_account set balance_fen = balance_fen + 1000, version = version + 1 where"
                    + " id = ?";

    private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis() << 20);

    private final String jdbcUrl;
    private final String[] numbers;

    Floor(String jdbcUrl) throws Exception {
        this.jdbcUrl = jdbcUrl;
        this.numbers = LoadAccounts.numbers(jdbcUrl);
    }

    Measured run(Kind kind, int clients) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Long>> loops = new ArrayList<>();
            long start = System.nanoTime() + LoadTest.WARM_UP_SECONDS * 500_000_000L;
            long end = start + LoadTest.SECONDS * 1_000_000_000L;
            for (int i = 0; i < clients; i++) {
                loops.add(() -> loop(kind, start, end));
            }
            long done = 0;
            for (Future<Long> loop : pool.invokeAll(loops)) {
                done += loop.get();
            }
            return new Measured((double) done / LoadTest.SECONDS, 0, 0, 0);
        } finally {
            pool.shutdown();
        }
    }

    private long loop(Kind kind, long start, long end) throws Exception {
        long done = 0;
        try (Connection connection = connect();
                Work work = kind == Kind.PAYMENT ? new Payment(connection) : new Inquiry(connection)) {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                work.once(numbers[ThreadLocalRandom.current().nextInt(numbers.length)]);
                if (now >= start) {
                    done++;
                }
            }
        }
        return done;
    }

    private Connection connect() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("user", "root");
        properties.setProperty("cachePrepStmts", "true");
        properties.setProperty("useServerPrepStmts", "true");
        properties.setProperty("useLocalSessionState", "true");
        Connection connection = DriverManager.getConnection(jdbcUrl, properties);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private interface Work extends AutoCloseable {
        void once(String number) throws Exception;

        @Override
        void close() throws Exception;
    }

    /** One statement that reads every column of the account and its open bills. */
    private static final class Inquiry implements Work {
        private final PreparedStatement inquiry;

        Inquiry(Connection connection) throws Exception {
            inquiry = connection.prepareStatement(INQUIRY);
        }

        @Override
        public void once(String number) throws Exception {
            inquiry.setString(1, number);
            try (ResultSet rows = inquiry.executeQuery()) {
                while (rows.next()) {
                    rows.getLong("balance_fen");
                }
            }
        }

        @Override
        public void close() throws Exception {
            inquiry.close();
        }
    }

    /** Insert payment, lock bill, mark it paid, change the balance, commit. */
    private static final class Payment implements Work {
        private final Connection connection;
        private final PreparedStatement payment;
        private final PreparedStatement lock;
        private final PreparedStatement mark;
        private final PreparedStatement balance;

        Payment(Connection connection) throws Exception {
            connection.setAutoCommit(false);
            this.connection = connection;
            payment = connection.prepareStatement(PAYMENT);
            lock = connection.prepareStatement(LOCK);
            mark = connection.prepareStatement(MARK);
            balance = connection.prepareStatement(BALANCE);
        }

        @Override
        public void once(String number) throws Exception {
            long id = IDS.incrementAndGet();
            payment.setLong(1, id);
            payment.setString(2, Long.toString(id));
            payment.setString(3, number);
            payment.executeUpdate();
            long accountId = Long.parseLong(number);
            lock.setLong(1, accountId);
            try (ResultSet bill = lock.executeQuery()) {
                if (bill.next()) {
                    mark.setLong(1, bill.getLong(1));
                    mark.executeUpdate();
                }
            }
            balance.setLong(1, accountId);
            balance.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws Exception {
            for (PreparedStatement statement : List.of(payment, lock, mark, balance)) {
                statement.close();
            }
        }
    }
}
