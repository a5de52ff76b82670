package org.hearth;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hearth.platform.database.DatabaseStartException;
import org.hearth.platform.database.LocalDatabase;
import org.hearth.platform.settings.ProductionSettings;

/** Where the program begins: complete settings, then a database, then the service. */
@QuarkusMain
public class HearthApplication {

    public static void main(String... arguments) throws ClassNotFoundException {
        SmallRyeConfig configuration = configuration();
        List<String> faults = ProductionSettings.faults(configuration);
        if (!faults.isEmpty()) {
            refuse("Hearth does not start:\n  " + String.join("\n  ", faults));
        }
        try {
            LocalDatabase.startIfNoneConfigured(configuration);
        } catch (DatabaseStartException e) {
            refuse(e.getMessage());
        }
        Quarkus.run(arguments);
    }

    /**
     * Before the class that Quarkus generated is loaded, quarkus:dev takes itself for production.
     */
    private static SmallRyeConfig configuration() throws ClassNotFoundException {
        Class.forName(
                Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
    }

    private static void refuse(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
