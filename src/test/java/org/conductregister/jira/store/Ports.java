package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.conductregister.Office;
import org.conductregister.appeal.Appeals;
import org.conductregister.draft.Drafts;
import org.conductregister.fake.FakeRegister;
import org.conductregister.jira.json.Json;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.Letters;
import org.conductregister.policy.Activations;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.register.Referrals;
import org.conductregister.report.Reports;
import org.conductregister.restriction.Absences;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.Restrictions;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.ReviewRuns;
import org.conductregister.review.Reviews;
import org.conductregister.subject.Subjects;
import org.conductregister.threat.ThreatChecklists;
import org.conductregister.verb.Journal;
import org.conductregister.verb.UnitOfWork;

/** One register, whatever it is kept in. */
record Ports(
        UnitOfWork unit,
        Subjects subjects,
        Reports reports,
        Restrictions restrictions,
        Letters letters,
        Reviews reviews,
        Appeals appeals,
        CalendarTickets calendar,
        ReviewRuns reviewRuns,
        CopiesOwed copiesOwed,
        ProfileVersions profileVersions,
        Activations activations,
        Journal journal,
        Drafts drafts,
        ThreatChecklists threats,
        Referrals referrals,
        ContactLog contacts,
        Absences absences) {

    static Ports inMemory() {
        FakeRegister fake = new FakeRegister();
        return new Ports(
                fake.unit,
                fake.subjects,
                fake.reports,
                fake.restrictions,
                fake.letters,
                fake.reviews,
                fake.appeals,
                fake.calendar,
                fake.reviewRuns,
                fake.copiesOwed,
                fake.profileVersions,
                fake.activations,
                fake.journal,
                fake.drafts,
                fake.threats,
                fake.referrals,
                fake.contacts,
                fake.absences);
    }

    static Ports on(ActiveObjects ao, ClusterLockService locks) {
        ObjectMapper json = Json.mapper();
        ClusterUnitOfWork unit = new ClusterUnitOfWork(ao, locks);
        return new Ports(
                unit,
                new StoredSubjects(ao, json, unit),
                new StoredReports(ao, json, unit),
                new StoredRestrictions(ao, json, unit),
                new StoredLetters(ao, json, unit),
                new StoredReviews(ao, json, unit),
                new StoredAppeals(ao, json, unit),
                new StoredCalendarTickets(ao, json, unit),
                new StoredReviewRuns(ao, json, unit),
                new StoredCopiesOwed(ao, unit),
                new StoredProfileVersions(ao, json, unit, List.of(Office.midMurray())),
                new StoredActivations(ao, json, unit),
                new StoredJournal(ao, json, unit),
                new StoredDrafts(ao, json),
                new StoredThreatChecklists(ao, json, unit),
                new StoredReferrals(ao, json, unit),
                new StoredContacts(ao, json, unit),
                new StoredAbsences(ao, json, unit));
    }
}
