package org.conductregister.fake;

import java.time.Instant;
import java.time.ZoneOffset;

/** All ports in memory, wired together: what a domain test stands on. */
public final class FakeRegister {

    /** Ten in the morning, UTC, on a Monday. */
    public static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    public final SettableClock clock = new SettableClock(START, ZoneOffset.UTC);
    public final FakeUnitOfWork unit = new FakeUnitOfWork();
    public final FakeSubjects subjects = new FakeSubjects(unit);
    public final FakeReports reports = new FakeReports(unit);
    public final FakeRestrictions restrictions = new FakeRestrictions(unit);
    public final FakeLetters letters = new FakeLetters(unit);
    public final FakeReviews reviews = new FakeReviews(unit);
    public final FakeAppeals appeals = new FakeAppeals(unit);
    public final FakeCalendarTickets calendar = new FakeCalendarTickets(unit);
    public final FakeReviewRuns reviewRuns = new FakeReviewRuns(unit);
    public final FakeJournal journal = new FakeJournal(unit);
    public final FakeDrafts drafts = new FakeDrafts();
    public final FakeReferrals referrals = new FakeReferrals(unit);
    public final FakeContacts contacts = new FakeContacts(unit);
    public final FakeThreatChecklists threats = new FakeThreatChecklists(unit);
    public final FakePeople people = new FakePeople();
    public final FakeGroups groups = new FakeGroups();
    public final FakeProfileVersions profileVersions = new FakeProfileVersions(unit);
    public final FakeActivations activations = new FakeActivations(unit);
    public final FakePolicies policies = new FakePolicies(profileVersions, activations);
    public final FakeTickets tickets = new FakeTickets(clock);
    public final FakeDesk desk = new FakeDesk(tickets);
    public final FakePost post = new FakePost();
    public final FakeCopiesOwed copiesOwed = new FakeCopiesOwed(unit);
    public final FakeAbsences absences = new FakeAbsences(unit);
    public final FakePrinter printer = new FakePrinter();
    public final FakeAlerts alerts = new FakeAlerts();
    public final BundleWords words = new BundleWords();
}
