package org.hearth.debit;

import jakarta.enterprise.inject.Vetoed;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;

/** Stands for debits that cannot be planned at the moment. */
@Vetoed
public class FailingBatches extends DebitBatches {

    public FailingBatches() {
        super(null, null, null, null, null, null);
    }

    @Override
    public void release(long bank, Actor actor) {
        throw new IllegalStateException("as it would be without the database");
    }

    @Override
    public LocalDate firstDay() {
        throw new IllegalStateException("as it would be without the database");
    }
}
