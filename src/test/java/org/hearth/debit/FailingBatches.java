package org.hearth.debit;

import jakarta.enterprise.inject.Vetoed;
import java.time.LocalDate;

/** Stands for debits that cannot be planned at the moment. */
@Vetoed
public class FailingBatches extends DebitBatches {

    public FailingBatches() {
        super(null, null, null, null, null, null);
    }

    @Override
    public LocalDate firstDay() {
        throw new IllegalStateException("as it would be without the database");
    }
}
