package org.hearth.payment;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntConsumer;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets a test act just before the n-th statement of its own thread, counted from 1. */
@PersistenceUnitExtension
@ApplicationScoped
public class StatementHook implements StatementInspector {

    private final transient ThreadLocal<IntConsumer> action = new ThreadLocal<>();
    private final transient ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    /** From now on, until {@link #stop}. */
    public void beforeEach(IntConsumer action) {
        count.set(0);
        this.action.set(action);
    }

    /** Ends the watch and tells how many statements there were. */
    public int stop() {
        action.remove();
        return count.get();
    }

    @Override
    public String inspect(String sql) {
        IntConsumer watching = action.get();
        if (watching != null) {
            count.set(count.get() + 1);
            watching.accept(count.get());
        }
        return sql;
    }
}
