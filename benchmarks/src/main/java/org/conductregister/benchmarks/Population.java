package org.conductregister.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * A register with {@code size} people under one restriction each, computed instead of stored, and the people whose
 * tickets are looked at.
 */
final class Population {

    /** How many different people's tickets are looked at in a while; half of them are under restriction. */
    static final int PEOPLE_VIEWED = 1024;

    private final int size;

    Population(int size) {
        this.size = size;
    }

    static String account(long number) {
        return "JIRAUSER" + (10_000 + number);
    }

    static String mail(long number) {
        return "person" + number + "@example.org";
    }

    /** Accounts of the people viewed, in random order: every other one is under restriction. */
    long[] viewed() {
        Random random = new Random(42);
        long[] people = new long[PEOPLE_VIEWED];
        for (int i = 0; i < people.length; i++) {
            people[i] = i % 2 == 0 ? 1 + random.nextInt(size) : size + 1 + random.nextInt(size);
        }
        return people;
    }

    ActiveRestrictions index() {
        PolicyProfile policy = midMurray();
        ActiveRestrictions index = new ActiveRestrictions(
                restrictions(),
                subjects(),
                journal(),
                new BannerWording(only(policy), key -> key),
                Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC));
        index.rebuild();
        return index;
    }

    private static Policies only(PolicyProfile policy) {
        return answering(Policies.class, Map.of("active", asked -> policy, "of", asked -> policy));
    }

    /** A port of which only these methods are asked; whatever else is asked of it fails. */
    private static <P> P answering(Class<P> port, Map<String, Function<Object[], Object>> answers) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(port.getSimpleName() + "." + method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }

    private static PolicyProfile midMurray() {
        try (InputStream json = Population.class.getResourceAsStream("/policies/mid-murray-2023.json")) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(json, PolicyProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Restriction restriction(long number) {
        return new Restriction(
                number,
                number,
                number,
                "mid-murray-2023@1",
                "writing-only",
                new Channels(Set.of(Channel.EMAIL, Channel.LETTER)),
                "Why.",
                RestrictionState.ACTIVE,
                LocalDate.of(2027, 1, 1),
                false,
                "lead",
                "director",
                number,
                Instant.EPOCH,
                null,
                0,
                3);
    }

    private static Subject subject(long number) {
        return new Subject(
                number,
                Subject.Kind.PERSON,
                "Person " + number,
                Set.of(Identifier.user(account(number)), Identifier.email(mail(number))));
    }

    private Restrictions restrictions() {
        return answering(
                Restrictions.class,
                Map.of(
                        "active",
                        asked -> LongStream.rangeClosed(1, size)
                                .mapToObj(Population::restriction)
                                .toList(),
                        "activeOf",
                        asked -> numbers(asked[0]).map(Population::restriction).toList()));
    }

    private static Subjects subjects() {
        return answering(Subjects.class, Map.of("findAll", asked -> numbers(asked[0])
                .map(Population::subject)
                .toList()));
    }

    private static Stream<Long> numbers(Object ids) {
        return ((Collection<?>) ids).stream().map(Long.class::cast);
    }

    /** One change more each time that it is asked: what a refresh after an activation reads. */
    private static Journal journal() {
        AtomicLong latest = new AtomicLong();
        return answering(
                Journal.class,
                Map.of(
                        "latest",
                        asked -> latest.get(),
                        "step",
                        asked -> Optional.empty(),
                        "since",
                        asked -> List.of(new JournalEntry(
                                latest.incrementAndGet(),
                                Instant.EPOCH,
                                "",
                                "",
                                "restriction.activated",
                                7,
                                7,
                                "restriction/7",
                                3,
                                ""))));
    }
}
