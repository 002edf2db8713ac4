package org.conductregister.jira.store;

import org.junit.jupiter.api.Nested;

/** The fakes, held to what the real stores keep to. */
class InMemoryTest {

    @Nested
    class SubjectsKept extends SubjectsContract {
        SubjectsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ReportsKept extends ReportsContract {
        ReportsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class RestrictionsKept extends RestrictionsContract {
        RestrictionsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class LettersKept extends LettersContract {
        LettersKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ReviewsKept extends ReviewsContract {
        ReviewsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class AppealsKept extends AppealsContract {
        AppealsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class CalendarTicketsKept extends CalendarTicketsContract {
        CalendarTicketsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ReviewRunsKept extends ReviewRunsContract {
        ReviewRunsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class CopiesOwedKept extends CopiesOwedContract {
        CopiesOwedKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class AbsencesKept extends AbsencesContract {
        AbsencesKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ProfileVersionsKept extends ProfileVersionsContract {
        ProfileVersionsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ActivationsKept extends ActivationsContract {
        ActivationsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class JournalKept extends JournalContract {
        JournalKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class DraftsKept extends DraftsContract {
        DraftsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ReferralsKept extends ReferralsContract {
        ReferralsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ContactsKept extends ContactLogContract {
        ContactsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class ThreatChecklistsKept extends ThreatChecklistsContract {
        ThreatChecklistsKept() {
            super(Storage.IN_MEMORY);
        }
    }

    @Nested
    class UnitOfWorkHeld extends UnitOfWorkContract {
        UnitOfWorkHeld() {
            super(Storage.IN_MEMORY);
        }
    }
}
