package org.conductregister.verb;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a verb: it was done, it was refused with every reason at once, or the actor may not do it.
 *
 * @param <T> what a done verb hands back
 */
public sealed interface Outcome<T> {

    /** The verb was carried out and is on record. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed; every unmet condition is listed. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        /** Copies the reasons; there is always at least one. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal names its reasons");
            }
        }
    }

    /** The actor holds none of the roles that may do this; nothing about the case is told. */
    record NotAllowed<T>(String verb) implements Outcome<T> {}

    /** The thing that the command names does not exist, or may not be known to exist by this actor. */
    record NotFound<T>(String what) implements Outcome<T> {}

    /** Shorthand for {@link Done}. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Shorthand for {@link Refused}. */
    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /** Shorthand for {@link Refused} with one reason. */
    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }

    /** Shorthand for {@link NotAllowed}. */
    static <T> Outcome<T> notAllowed(String verb) {
        return new NotAllowed<>(verb);
    }

    /** Shorthand for {@link NotFound}. */
    static <T> Outcome<T> notFound(String what) {
        return new NotFound<>(what);
    }

    /** The same outcome with what was done seen through {@code view}. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> view) {
        return then(value -> done(view.apply(value)));
    }

    /** What comes of {@code next} if this was done; otherwise this outcome itself. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        if (this instanceof Refused<T> refused) {
            return refused(refused.reasons());
        }
        if (this instanceof NotFound<T> missing) {
            return notFound(missing.what());
        }
        return notAllowed(((NotAllowed<T>) this).verb());
    }

    /** The value of a done verb; for callers that have no other case. */
    default T orElseThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("not done: " + this);
    }
}
