package org.hearth.demo;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hearth.partner.ClientStatus;
import org.hearth.partner.CredentialKind;
import org.hearth.partner.CredentialStatus;
import org.hearth.partner.PartnerKind;
import org.hearth.partner.PartnerStatus;
import org.hearth.platform.id.Ids;
import org.hearth.platform.security.Scope;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.Sandbox;

/** Two banks in the sandbox, whose secrets the guide names; where demonstration data is at all. */
@ApplicationScoped
class DemoSandbox {

    private static final String PARTNER =
            "insert into partner (id, code, name, name_en, kind, status, created_at)"
                    + " select ?, ?, ?, ?, ?, ?, utc_timestamp(3) from dual"
                    + " where not exists (select 1 from partner where code = ?)";
    private static final String CLIENT =
            "insert into partner_client (id, partner_id, client_id, scopes, status, created_at)"
                    + " values (?, ?, ?, ?, ?, utc_timestamp(3))";
    private static final String SECRET =
            "insert into client_credential (id, client_id, kind, label, proof, status, created_at)"
                    + " values (?, ?, ?, '…cret', ?, ?, utc_timestamp(3))";
    private static final int BCRYPT_ROUNDS = 10;

    private final DemoSettings settings;
    private final SandboxSchema schema;
    private final DataSource database;
    private final Sandbox sandbox;

    DemoSandbox(DemoSettings settings, SandboxSchema schema, DataSource database, Sandbox sandbox) {
        this.settings = settings;
        this.schema = schema;
        this.database = database;
        this.sandbox = sandbox;
    }

    void atStart(@Observes StartupEvent start) {
        if (schema.exists() && DemoData.wanted(settings, List.copyOf(ConfigUtils.getProfiles()))) {
            Tenant.SANDBOX.run(
                    () -> {
                        bank("sandbox-bank", "沙箱银行", "Sandbox Bank");
                        bank("sandbox-bank-2", "沙箱第二银行", "Second Sandbox Bank");
                    });
        }
    }

    private void bank(String code, String name, String nameEn) {
        long id = Ids.next();
        if (insert(
                PARTNER,
                id,
                code,
                name,
                nameEn,
                PartnerKind.BANK.name(),
                PartnerStatus.ACTIVE.name(),
                code)) {
            insert(
                    CLIENT,
                    id,
                    id,
                    code,
                    String.join(" ", new TreeSet<>(Scope.ALL)),
                    ClientStatus.ACTIVE.name());
            insert(
                    SECRET,
                    id,
                    id,
                    CredentialKind.SECRET.name(),
                    BcryptUtil.bcryptHash(code + "-secret", BCRYPT_ROUNDS),
                    CredentialStatus.VALID.name());
            sandbox.open(id);
        }
    }

    private boolean insert(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
