package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step belongs to a role, and to no other (R54, R112). */
@Requirement({"R54", "R112"})
@ExtendWith(OneHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotAllowedTest {

    private Council council;
    private String customer;
    private String ticket;
    private long submitted;
    private long assessed;
    private long noticeDecided;
    private long proposed;
    private long approvedCase;
    private long approved;
    private long letter;
    private long active;
    private long review;

    @BeforeAll
    void oneOfEach(Council shared) {
        council = shared;
        customer = council.someone();
        ticket = council.ticketBy(customer, "SD");
        submitted = council.reported(ticket);
        assessed = council.assessed(council.threatReported(ticket));
        noticeDecided = council.assessed(council.reported(ticket));
        ConductApi lead = council.conduct("lead");
        lead.decide(noticeDecided, "WRITTEN_NOTICE", "Say what we expect.", null, List.of())
                .expect(200, 201);
        proposed = council.proposed(
                council.decidedToRestrict(ticket, "writing-only"),
                council.today().plusMonths(3));
        approvedCase = council.decidedToRestrict(ticket, "writing-only");
        approved = council.proposed(approvedCase, council.today().plusMonths(3));
        council.conduct("director").approve(approved).expect(200, 201);
        letter = ConductApi.id(council.conduct("director").draft("RESTRICTION", approvedCase, 0));
        active = council.active(ticket, council.today().plusDays(3));
        council.controls().run(Council.DAILY_JOB).expect(200);
        review = StreamSupport.stream(
                        council.conduct("director")
                                .reviews(council.today().plusDays(3).toString())
                                .json()
                                .path("values")
                                .spliterator(),
                        false)
                .filter(open -> open.path("restrictionIds").path(0).asLong() == active)
                .mapToLong(open -> open.path("id").asLong())
                .findFirst()
                .orElseThrow();
    }

    private record Step(String name, List<String> refusedTo, Function<ConductApi, Answer> take) {
        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Arguments> steps() {
        String day = "2199-01-01";
        return Stream.of(
                        new Step(
                                "assess",
                                List.of("agent", "director", "chief", "admin"),
                                api -> api.assess(submitted, Council.allFactors())),
                        new Step(
                                "decide a report",
                                List.of("agent", "director", "chief", "admin"),
                                api -> api.decide(assessed, "NO_ACTION", "Nothing in it.", null, List.of())),
                        handling(
                                "escalation",
                                Map.of("stage", "LINE_MANAGER", "with", "Mo Manager", "on", "2020-01-01")),
                        handling("plan", Map.of("task", "Write.", "owner", "lead", "due", day)),
                        handling("plan/1/done", Map.of("remark", "")),
                        handling("answers", Map.of("answer", "No.", "on", "2020-01-01", "channel", "EMAIL")),
                        handling("chief-officer", Map.of("reason", "Look.")),
                        new Step(
                                "write a notice",
                                List.of("agent", "director", "chief", "admin"),
                                api -> api.draft("WRITTEN_NOTICE", noticeDecided, 0)),
                        new Step(
                                "propose",
                                List.of("agent", "admin"),
                                api -> api.propose(approvedCase, "writing-only", Council.WRITING, "It helps.", day)),
                        new Step("approve", List.of("agent", "lead", "chief", "admin"), api -> api.approve(proposed)),
                        new Step(
                                "write a restriction letter",
                                List.of("agent", "lead", "admin"),
                                api -> api.draft("RESTRICTION", approvedCase, 0)),
                        new Step(
                                "issue a restriction letter",
                                List.of("agent", "lead", "admin"),
                                api -> api.issue(letter, "EMAIL")),
                        new Step("activate", List.of("agent", "lead", "admin"), api -> api.activate(approved)),
                        new Step("lift", List.of("agent", "lead", "admin"), api -> api.lift(active, "Enough.")),
                        new Step(
                                "decide a review",
                                List.of("agent", "lead", "admin"),
                                api -> api.decideReview(
                                        review, Map.of("outcome", "LIFT", "effective", "Yes.", "reason", "Quiet."))),
                        new Step("list reviews", List.of("agent", "admin"), api -> api.reviews(day)),
                        new Step("ask for health", List.of("agent"), ConductApi::health),
                        new Step(
                                "set up the app",
                                List.of("agent", "lead", "director", "chief"),
                                api -> api.install("COND")))
                .flatMap(step -> step.refusedTo().stream().map(user -> Arguments.of(user, step)));
    }

    private Step handling(String step, Map<String, ?> body) {
        return new Step("take " + step, List.of("agent", "admin"), api -> api.handle(submitted, step, body));
    }

    @ParameterizedTest(name = "{0} may not {1}")
    @MethodSource("steps")
    void a_step_is_refused_to_the_wrong_role_and_changes_nothing(String user, Step step) {
        String before = state();
        Answer answer = step.take().apply(council.conduct(user));
        assertThat(answer.status()).as(answer.request() + "\n" + answer.text()).isEqualTo(403);
        assertThat(answer.text()).doesNotContainIgnoringCase(customer).doesNotContain("COND-", "reasons");
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("casesOfOthers")
    void a_case_that_is_not_theirs_does_not_exist_for_an_agent(String user) {
        assertThat(council.conduct(user).caseOf(submitted).status()).isIn(403, 404);
        assertThat(council.conduct("lead").caseOf(submitted).status()).isEqualTo(200);
    }

    Stream<String> casesOfOthers() {
        return Stream.of("agent2", "admin");
    }

    private String state() {
        ConductApi director = council.conduct("director");
        return Stream.of(submitted, assessed, noticeDecided, approvedCase)
                .map(report -> director.caseOf(report).json().toString())
                .reduce(council.conduct("agent").banner(ticket).text(), String::concat);
    }
}
