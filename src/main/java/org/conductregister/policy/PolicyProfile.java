package org.conductregister.policy;

import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.verb.Role;

/**
 * One organisation's policy, as data (R1). Immutable; a case keeps the version that it began under.
 *
 * @param id stable key of the profile, for example {@code mid-murray-2023}
 * @param version counts up with each change of the profile
 * @param title the policy's title
 * @param number the policy's own number, or an empty text
 * @param organisation whose policy it is; letters speak in this name
 * @param publicLink where a customer can read it; in every letter (R3)
 * @param appealTo to whom an appeal goes, in words
 * @param externalReviewer who reviews from outside, in words (R108)
 * @param header owner, dates and related documents (R1, R2, R4)
 * @param process which steps the policy asks for beyond those of every policy
 * @param categories conduct categories (R13, R16)
 * @param restrictionTypes the catalogue of restrictions
 * @param roles which groups hold which role (R54)
 * @param deputies which groups stand in for which role; they may do the same, and are told and assigned work where
 *     nobody else holds the role (R54)
 * @param routing to whom each kind of report goes (R39)
 * @param alerts which roles are told at once of what
 * @param clocks lengths of time
 * @param letters one template per kind
 * @param phrases sentences to the customer that depend on what was decided
 * @param frontLine what staff have at hand in the moment
 * @param vocabulary what the policy calls people and things (R17)
 * @param oversight which bodies outside the process are told of what (R94, R95)
 * @param scope where in Jira the policy is in force and who may see what (R89, R112)
 * @param choices what was chosen where the policy's document is silent or ambiguous, and why
 */
public record PolicyProfile(
        String id,
        int version,
        String title,
        String number,
        String organisation,
        URI publicLink,
        String appealTo,
        String externalReviewer,
        PolicyHeader header,
        Process process,
        List<Category> categories,
        List<RestrictionType> restrictionTypes,
        Map<Role, Set<String>> roles,
        Map<Role, Set<String>> deputies,
        Map<ReportKind, Role> routing,
        Map<Occasion, Set<Role>> alerts,
        Clocks clocks,
        Map<LetterKind, LetterTemplate> letters,
        Map<Phrase, String> phrases,
        FrontLine frontLine,
        Vocabulary vocabulary,
        List<Oversight> oversight,
        Scope scope,
        List<Choice> choices) {

    /** Copies every collection; what may be left out has its default. */
    public PolicyProfile {
        number = number == null ? "" : number;
        process = process == null ? Process.PLAIN : process;
        categories = List.copyOf(categories);
        restrictionTypes = List.copyOf(restrictionTypes);
        roles = Map.copyOf(roles);
        deputies = deputies == null ? Map.of() : Map.copyOf(deputies);
        routing = Map.copyOf(routing);
        alerts = alerts == null ? Map.of() : Map.copyOf(alerts);
        letters = Map.copyOf(letters);
        phrases = Map.copyOf(phrases);
        vocabulary = vocabulary == null ? Vocabulary.PLAIN : vocabulary;
        oversight = oversight == null ? List.of() : List.copyOf(oversight);
        scope = scope == null ? Scope.EVERYWHERE : scope;
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /**
     * A kind of conduct (R16).
     *
     * @param key stable
     * @param name as staff choose it
     * @param definition what it means
     * @param behaviours examples
     * @param themes what it counts as in statistics over several policies; may be empty (R16)
     * @param retired whether new reports can no longer choose it; reports that have it keep it
     */
    public record Category(
            String key, String name, String definition, List<String> behaviours, Set<Theme> themes, boolean retired) {
        /** Copies examples and themes. */
        public Category {
            behaviours = behaviours == null ? List.of() : List.copyOf(behaviours);
            themes = themes == null ? Set.of() : Set.copyOf(themes);
        }
    }

    /**
     * A kind of restriction, made of typed terms.
     *
     * @param key stable
     * @param name as deciders choose it
     * @param terms what its parameters are
     * @param limits how far these may go (R60, R61, R69)
     * @param instruction what an agent is to do (R117), with {@code ${...}} for the terms' particulars
     * @param letterWording the same for the customer's letter
     * @param interval what is proposed as the time to a review; null takes the policy's
     * @param ceiling the longest time to the first review, from the letter's date
     * @param atDate what becomes of it when the review date passes without a decision (R106)
     * @param approver who may approve it
     * @param severity orders the banner; the highest comes first
     * @param demands clauses that its letter must have beyond those of every restriction letter
     * @param grounds reasons that are suggested to who proposes it, and never forced (R77a)
     * @param retired whether new restrictions can no longer be of it; those that are stay in force
     */
    public record RestrictionType(
            String key,
            String name,
            TermsKind terms,
            TermsLimits limits,
            String instruction,
            String letterWording,
            Period interval,
            Period ceiling,
            AtDate atDate,
            Role approver,
            int severity,
            Set<Clause> demands,
            List<String> grounds,
            boolean retired) {
        /** Copies clauses and grounds; no limits if none are said. */
        public RestrictionType {
            limits = limits == null ? TermsLimits.NONE : limits;
            demands = demands == null ? Set.of() : Set.copyOf(demands);
            grounds = grounds == null ? List.of() : List.copyOf(grounds);
        }
    }

    /**
     * Lengths of time (section 15 of the requirements).
     *
     * @param reviewInterval what is proposed as the time to a review
     * @param reviewCeiling no review later than this after the notice was sent (R99)
     * @param reviewLead how long before its date a review ticket is opened
     * @param holdAtMost how long past its review date a restriction that is held may stay in force undecided; after
     *     that it ends, whatever its type says (R106)
     * @param overdueSteps to whom an undecided review escalates, in order of time after its date (R103)
     * @param appealWithin how long an appeal or a complaint should take; null if the policy says nothing
     * @param sweepOn the day of the year on which all restrictions in force are gone through (R102); null for never
     * @param keepFor how long a closed case is kept (R116); null for ever
     */
    public record Clocks(
            Period reviewInterval,
            Period reviewCeiling,
            Period reviewLead,
            Period holdAtMost,
            List<OverdueStep> overdueSteps,
            Period appealWithin,
            MonthDay sweepOn,
            Period keepFor) {
        /** Copies the steps; two weeks of lead and a month of holding if nothing is said. */
        public Clocks {
            reviewLead = reviewLead == null ? Period.ofDays(14) : reviewLead;
            holdAtMost = holdAtMost == null ? Period.ofDays(30) : holdAtMost;
            overdueSteps = overdueSteps == null ? List.of() : List.copyOf(overdueSteps);
        }
    }

    /** After this long past its date, an undecided review is brought before this role. */
    public record OverdueStep(Period after, Role role) {}

    /**
     * Steps that some policies ask for and others do not.
     *
     * @param considerationNotice whether the customer is told in writing while restrictions are being considered, and
     *     may answer (R56)
     * @param answerPeriod how long they have for it, from the letter
     * @param gate what must have come before a restriction (R53)
     * @param internalSubjects whether a report can be about somebody on the staff (R6)
     * @param appealBy the role that decides appeals, never against its own decision (R107)
     */
    public record Process(
            boolean considerationNotice, Period answerPeriod, GateRule gate, boolean internalSubjects, Role appealBy) {
        /** As in most policies. */
        public static final Process PLAIN = new Process(false, null, null, false, null);

        /** What is not said is as in most policies. */
        public Process {
            answerPeriod = answerPeriod == null ? Period.ofDays(14) : answerPeriod;
            gate = gate == null ? GateRule.NOTICE_FIRST : gate;
            appealBy = appealBy == null ? Role.CHIEF_OFFICER : appealBy;
        }
    }

    /**
     * A letter before its particulars are filled in.
     *
     * @param title subject line
     * @param demands the clauses that every letter of this kind must have (R80)
     * @param sections in order
     */
    public record LetterTemplate(String title, Set<Clause> demands, List<Section> sections) {
        /** Copies both. */
        public LetterTemplate {
            demands = demands == null ? Set.of() : Set.copyOf(demands);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of a letter.
     *
     * @param clause the clause that it fulfils, or null for plain text
     * @param heading shown above; may be empty
     * @param text with {@code ${...}} for the case's particulars
     */
    public record Section(Clause clause, String heading, String text) {
        /** No heading if none is said. */
        public Section {
            heading = heading == null ? "" : heading;
        }
    }

    /** Id and version, as cases keep it: {@code id@version}. */
    public String reference() {
        return id + "@" + version;
    }

    /** The next version, in which one letter says something else. */
    public PolicyProfile withLetter(LetterKind kind, LetterTemplate template) {
        Map<LetterKind, LetterTemplate> changed = new EnumMap<>(letters);
        changed.put(kind, template);
        return copy(version + 1, changed);
    }

    /** The same with another number. */
    public PolicyProfile numbered(int other) {
        return copy(other, letters);
    }

    private PolicyProfile copy(int newVersion, Map<LetterKind, LetterTemplate> newLetters) {
        return new PolicyProfile(
                id,
                newVersion,
                title,
                number,
                organisation,
                publicLink,
                appealTo,
                externalReviewer,
                header,
                process,
                categories,
                restrictionTypes,
                roles,
                deputies,
                routing,
                alerts,
                clocks,
                newLetters,
                phrases,
                frontLine,
                vocabulary,
                oversight,
                scope,
                choices);
    }

    /** The restriction type with this key. */
    public Optional<RestrictionType> restrictionType(String key) {
        return restrictionTypes.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** The category with this key. */
    public Optional<Category> category(String key) {
        return categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst();
    }
}
