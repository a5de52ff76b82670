package org.hearth.platform.database;

/** The embedded database cannot start; the message is one sentence for who started it. */
public final class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String whatHappenedAndWhatToDo) {
        super(whatHappenedAndWhatToDo, null, false, false);
    }
}
