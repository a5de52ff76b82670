package org.hearth.demo;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hearth.partner.ClientStatus;
import org.hearth.partner.CredentialKind;
import org.hearth.partner.CredentialStatus;
import org.hearth.partner.PartnerStatus;
import org.hearth.platform.security.Scope;

/**
 * Writes what is there before the first customer: districts, sub-classes, partners, payment points,
 * staff.
 */
final class ReferenceRows {

    private static final int NOON = 4 * 3_600;
    private static final int BCRYPT_ROUNDS = 10;
    private static final int SALT_BYTES = 16;

    private static final List<String> CLIENTS =
            List.of("demo-bank", "demo-bank-2", "demo-community");

    private static final String KIOSKS_OF = "demo-community";

    private final LocalDate founded;
    private final LocalDate closedThrough;

    /**
     * @param founded when everything here began
     * @param closedThrough the last business date that is reconciled with the partners
     */
    ReferenceRows(LocalDate founded, LocalDate closedThrough) {
        this.founded = founded;
        this.closedThrough = closedThrough;
    }

    void write(RowsByTable rows, List<Collector> collectors) {
        for (String[] district : DemoFile.rows("districts")) {
            Rows row = rows.of(DemoTable.DISTRICT);
            Arrays.stream(district).forEach(row::text);
            row.end();
        }
        for (Subclass subclass : Subclass.all()) {
            rows.of(DemoTable.ACCOUNT_SUBCLASS)
                    .text(subclass.code())
                    .name(subclass.accountClass())
                    .text(subclass.name())
                    .text(subclass.nameEn())
                    .end();
        }
        for (Collector collector : collectors) {
            if (!collector.website()) {
                partner(rows, collector);
            }
        }
        collectors.stream()
                .filter(collector -> collector.code().equals(KIOSKS_OF))
                .forEach(operator -> kiosk(rows, operator));
        new PointRows(founded).write(rows, new DemoPoints(collectors).all());
        new StaffRows(founded).write(rows);
    }

    private void partner(RowsByTable rows, Collector collector) {
        rows.of(DemoTable.PARTNER)
                .number(collector.id())
                .text(collector.code())
                .text(collector.name())
                .text(collector.nameEn())
                .name(collector.kind())
                .name(PartnerStatus.ACTIVE)
                .date(collector.own() ? null : closedThrough)
                .instant(founded, NOON)
                .end();
        if (CLIENTS.contains(collector.code())) {
            rows.of(DemoTable.PARTNER_CLIENT)
                    .number(collector.id())
                    .number(collector.id())
                    .text(collector.code())
                    .text(String.join(" ", new TreeSet<>(Scope.ALL)))
                    .name(ClientStatus.ACTIVE)
                    .instant(founded, NOON)
                    .text(collector.name())
                    .end();
            rows.of(DemoTable.CLIENT_CREDENTIAL)
                    .number(collector.id())
                    .number(collector.id())
                    .name(CredentialKind.SECRET)
                    .text("…cret")
                    .text(hash(collector.code() + "-secret"))
                    .name(CredentialStatus.VALID)
                    .none()
                    .instant(founded, NOON)
                    .end();
        }
    }

    /** Waits for its activation code, which an administrator gives out at /staff/kiosks. */
    private void kiosk(RowsByTable rows, Collector operator) {
        rows.of(DemoTable.KIOSK_TERMINAL)
                .number(1)
                .number(operator.id())
                .text("K-17")
                .text("C-001")
                .text("REGISTERED")
                .none()
                .number(0)
                .none()
                .none()
                .instant(founded, NOON)
                .none()
                .number(0)
                .end();
    }

    /** The salt follows from the secret, which everybody knows: the same rows on every machine. */
    static String hash(String secret) {
        byte[] salt = Arrays.copyOf(secret.getBytes(StandardCharsets.UTF_8), SALT_BYTES);
        return BcryptUtil.bcryptHash(secret, BCRYPT_ROUNDS, salt);
    }
}
