package org.conductregister.fake;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Post;

/** Keeps what was sent. A letter that is on its way cannot be called back, so no rollback touches it. */
public final class FakePost implements Post {

    /** A letter and where it went. */
    public record Sent(Letter letter, String address) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public void send(Letter letter, String address) {
        sent.add(new Sent(letter, address));
    }

    /** Everything sent, in order. */
    public List<Sent> sent() {
        return List.copyOf(sent);
    }
}
