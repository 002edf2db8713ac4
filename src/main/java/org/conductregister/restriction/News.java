package org.conductregister.restriction;

/** Port: word of what other nodes changed. */
@FunctionalInterface
public interface News {

    /** A node that is alone. */
    News NONE = () -> {};

    /**
     * Makes sure that this node's index has read what other nodes told of. Costs a read of memory when there is no news.
     *
     * @throws RuntimeException if there is news and the register cannot be read
     */
    void heed();
}
