package org.conductregister.jira.store;

import org.junit.jupiter.api.Nested;

/** The store on H2, through the real ActiveObjects. */
class OnH2Test {

    @Nested
    class SubjectsKept extends SubjectsContract {
        SubjectsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ReportsKept extends ReportsContract {
        ReportsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class RestrictionsKept extends RestrictionsContract {
        RestrictionsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class LettersKept extends LettersContract {
        LettersKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ReviewsKept extends ReviewsContract {
        ReviewsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class AppealsKept extends AppealsContract {
        AppealsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class CalendarTicketsKept extends CalendarTicketsContract {
        CalendarTicketsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ReviewRunsKept extends ReviewRunsContract {
        ReviewRunsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class CopiesOwedKept extends CopiesOwedContract {
        CopiesOwedKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class AbsencesKept extends AbsencesContract {
        AbsencesKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ProfileVersionsKept extends ProfileVersionsContract {
        ProfileVersionsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ActivationsKept extends ActivationsContract {
        ActivationsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class JournalKept extends JournalContract {
        JournalKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class DraftsKept extends DraftsContract {
        DraftsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ReferralsKept extends ReferralsContract {
        ReferralsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ContactsKept extends ContactLogContract {
        ContactsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class ThreatChecklistsKept extends ThreatChecklistsContract {
        ThreatChecklistsKept() {
            super(Storage.ON_H2);
        }
    }

    @Nested
    class UnitOfWorkHeld extends UnitOfWorkContract {
        UnitOfWorkHeld() {
            super(Storage.ON_H2);
        }
    }
}
