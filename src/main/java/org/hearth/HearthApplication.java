package org.hearth;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.hearth.platform.database.DatabaseStartException;
import org.hearth.platform.database.LocalDatabase;

/** Where the program begins: first a database, then the service. */
@QuarkusMain
public class HearthApplication {

    public static void main(String... arguments) {
        try {
            LocalDatabase.startIfNoneConfigured();
        } catch (DatabaseStartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
