package org.conductregister.jira.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The database refused a row, and why can only be seen once the transaction is gone: PostgreSQL answers nothing more in
 * a transaction in which a statement failed. {@link ClusterUnitOfWork} asks for the explanation after the rollback.
 */
final class Collision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<? extends RuntimeException>> explanation;

    private Collision(RuntimeException cause, Supplier<Optional<? extends RuntimeException>> explanation) {
        super(cause);
        this.explanation = explanation;
    }

    /**
     * Runs an insertion.
     *
     * @param explanation looks again, after the rollback, for what stood in the way; empty if nothing did, and the
     *     database failed for another reason
     */
    static <T> T explained(
            Supplier<T> insertion, Function<RuntimeException, Optional<? extends RuntimeException>> explanation) {
        try {
            return insertion.get();
        } catch (RuntimeException e) {
            throw new Collision(e, () -> explanation.apply(e));
        }
    }

    /** What the caller of the unit of work should see. */
    RuntimeException explain() {
        RuntimeException failure = (RuntimeException) getCause();
        try {
            return explanation.get().map(RuntimeException.class::cast).orElse(failure);
        } catch (RuntimeException lookingAgainFailed) {
            failure.addSuppressed(lookingAgainFailed);
            return failure;
        }
    }
}
