package org.conductregister.standin.platform.control;

import org.conductregister.standin.platform.cluster.NodeMessages;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cuts this node's messages to the others off, and lets them through again. */
@RestController
@RequestMapping("/rest/standin/1.0/messages")
final class MessageResource {

    /** Whether messages are lost from now on. */
    record Line(boolean cut) {}

    /** How many messages were lost since the line was last spoken of. */
    record Lost(int lost) {}

    private final NodeMessages messages;

    MessageResource(NodeMessages messages) {
        this.messages = messages;
    }

    @PostMapping
    Lost line(@RequestBody Line line) {
        return new Lost(messages.lose(line.cut()));
    }
}
