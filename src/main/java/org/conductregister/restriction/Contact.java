package org.conductregister.restriction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.conductregister.policy.Channel;

/**
 * One contact by somebody under restriction, as far as terms can be checked against it (R118).
 *
 * @param origin how the register knows of it
 * @param channel how it took place; null if that is not known
 * @param at when
 * @param minutes how long a call or a meeting took; null if unknown
 * @param pages how long a letter is; null if unknown
 * @param withKey with whom, or who has the ticket, by user key; null if nobody has it or it is not known
 * @param matter what it is about, in the words of the ticket or of whoever recorded it; may be empty
 * @param emergency whether somebody marked it as an emergency: that is always answered (R119)
 */
public record Contact(
        Origin origin,
        Channel channel,
        Instant at,
        Integer minutes,
        Integer pages,
        String withKey,
        String matter,
        boolean emergency) {

    private static final Set<Channel> ONLINE = Set.of(Channel.PORTAL, Channel.EMAIL);

    /** How the register knows of a contact. */
    public enum Origin {
        /** The subject raised a ticket. */
        REQUEST,
        /** Somebody raised a ticket for the subject; how the subject got in touch is not known. */
        RAISED_FOR,
        /** The subject wrote a comment. */
        COMMENT,
        /** An agent recorded a call, a visit and the like. */
        RECORDED
    }

    /** Turns missing texts into empty ones. */
    public Contact {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(at);
        matter = matter == null ? "" : matter;
    }

    /** A contact that an agent tells of, of which no more is known. */
    public static Contact recorded(Channel channel, Instant at) {
        return new Contact(Origin.RECORDED, channel, at, null, null, null, "", false);
    }

    /** Through what it may have come: what a subject writes into a ticket came through the portal or by mail. */
    public Set<Channel> possible() {
        if (channel != null) {
            return Set.of(channel);
        }
        return origin == Origin.REQUEST || origin == Origin.COMMENT ? ONLINE : EnumSet.allOf(Channel.class);
    }

    /** Whether the subject chose the moment: not where a colleague wrote the ticket. */
    public boolean isBySubject() {
        return origin != Origin.RAISED_FOR;
    }

    /** Whether it is a request, that is a ticket. */
    public boolean isRequest() {
        return origin == Origin.REQUEST || origin == Origin.RAISED_FOR;
    }

    /** Whether somebody has to be there at that moment, as opposed to what is written and waits. */
    public boolean isLive() {
        return channel == Channel.TELEPHONE || channel == Channel.IN_PERSON || channel == Channel.HOME_VISIT;
    }

    /** The same contact with this person, by user key; null for nobody. */
    public Contact with(String userKey) {
        return new Contact(origin, channel, at, minutes, pages, userKey, matter, emergency);
    }

    /** The same contact about this matter. */
    public Contact about(String words) {
        return new Contact(origin, channel, at, minutes, pages, withKey, words, emergency);
    }
}
