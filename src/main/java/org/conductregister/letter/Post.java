package org.conductregister.letter;

/** Port: the way out for letters that go by mail. */
public interface Post {

    /**
     * Hands an issued letter over for delivery to this address. Called after the issue is on record.
     *
     * @param address never blank
     */
    void send(Letter letter, String address);
}
