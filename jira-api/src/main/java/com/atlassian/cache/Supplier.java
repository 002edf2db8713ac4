package com.atlassian.cache;

/**
 * Supplies a missing value.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
@FunctionalInterface
public interface Supplier<T> extends java.util.function.Supplier<T> {}
