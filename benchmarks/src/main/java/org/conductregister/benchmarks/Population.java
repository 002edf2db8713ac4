package org.conductregister.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
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
        return new Policies() {
            @Override
            public PolicyProfile active() {
                return policy;
            }

            @Override
            public PolicyProfile of(String reference) {
                return policy;
            }
        };
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
        return new Restrictions() {
            @Override
            public List<Restriction> active() {
                return LongStream.rangeClosed(1, size)
                        .mapToObj(Population::restriction)
                        .toList();
            }

            @Override
            public List<Restriction> activeOf(Collection<Long> subjectIds) {
                return subjectIds.stream().map(Population::restriction).toList();
            }

            @Override
            public Optional<Restriction> find(long id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Restriction> ofReport(long reportId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Restriction> ofSubject(long subjectId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Restriction> dueForReview(LocalDate until) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Restriction add(Restriction restriction) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void update(Restriction restriction) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Subjects subjects() {
        return new Subjects() {
            @Override
            public List<Subject> findAll(Collection<Long> ids) {
                return ids.stream().map(Population::subject).toList();
            }

            @Override
            public Optional<Subject> find(long id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Subject> carrying(Identifier identifier) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Subject add(Subject subject) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Journal journal() {
        return new Journal() {
            private long latest;

            @Override
            public long latest() {
                return latest;
            }

            @Override
            public Optional<JournalEntry> step(String about, int revision) {
                return Optional.empty();
            }

            /** One change more each time: what a refresh after an activation reads. */
            @Override
            public List<JournalEntry> since(long number) {
                latest++;
                return List.of(new JournalEntry(
                        latest, Instant.EPOCH, "", "", "restriction.activated", 7, 7, "restriction/7", 3, ""));
            }

            @Override
            public void append(JournalEntry entry) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<JournalEntry> ofReport(long reportId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<JournalEntry> ofSubject(long subjectId) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
