package org.conductregister.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.acceptance.Answer;
import org.conductregister.acceptance.ConductApi;
import org.conductregister.acceptance.Reporting;

/** One case of the demo data: from the report on, as far as its {@code until} says, a step every day or two. */
final class CasePlay {

    private static final List<String> STAGES =
            List.of("SUBMITTED", "ASSESSING", "DECIDED", "PROPOSED", "APPROVED", "DRAFTED", "SENT", "ACTIVE", "LIFTED");

    private final JsonNode script;
    private final JsonNode factors;
    private final Cast cast;
    private final Timeline timeline;
    private final LocalDate today;
    private final List<Long> restrictions = new ArrayList<>();
    private long report;
    private long letter;

    CasePlay(JsonNode script, JsonNode factors, Cast cast, Timeline timeline, LocalDate today) {
        this.script = script;
        this.factors = factors;
        this.cast = cast;
        this.timeline = timeline;
        this.today = today;
    }

    void plan() {
        int day = script.path("day").asInt();
        step("SUBMITTED", day, 16 * 60, () -> file(day));
        step("ASSESSING", day + 2, 10 * 60, this::assess);
        script.path("handling")
                .forEach(each -> timeline.at(
                        day + each.path("after").asInt(), each.path("hour").asInt() * 60, () -> handle(day, each)));
        step("DECIDED", day + 3, 11 * 60, this::decide);
        boolean restrict = is("outcome", "RESTRICT");
        if (restrict) {
            step("PROPOSED", day + 3, 14 * 60, this::propose);
            step(
                    "APPROVED",
                    day + 4,
                    9 * 60,
                    () -> restrictions.forEach(
                            id -> done(cast.conduct("director").approve(id))));
        }
        if (restrict || is("outcome", "WRITTEN_NOTICE")) {
            step("DRAFTED", day + 4, 10 * 60, this::draft);
            step("SENT", day + 4, 15 * 60, () -> done(cast.conduct(writer()).issue(letter, "EMAIL")));
        }
        if (restrict) {
            step(
                    "ACTIVE",
                    day + 5,
                    8 * 60,
                    () -> restrictions.forEach(
                            id -> done(cast.conduct("director").activate(id))));
        }
        planHearing();
        // Nobody decides: the job runs when the review is opened, the day after its date, and a week after.
        if (script.has("undecided")) {
            int date = script.path("undecided").asInt();
            List.of(date - 13, date + 1, date + 7).forEach(each -> timeline.at(each, 3 * 60, cast::runDailyJob));
        }
        if (script.has("review")) {
            int reviewDay = script.path("review").path("day").asInt();
            timeline.at(reviewDay - 1, 3 * 60, cast::runDailyJob);
            step("LIFTED", reviewDay, 13 * 60, this::decideReview);
        }
    }

    /** What the customer brought before the chief officer, and what came of it. */
    private void planHearing() {
        Hearing hearing = new Hearing(cast);
        JsonNode appeal = script.path("appeal");
        if (appeal.isObject()) {
            timeline.at(appeal.path("day").asInt(), 11 * 60, () -> hearing.appeal(letter, appeal));
        }
        JsonNode complaint = script.path("complaint");
        if (complaint.isObject()) {
            timeline.at(complaint.path("day").asInt(), 12 * 60, () -> hearing.complain(report, complaint));
        }
        JsonNode decision = appeal.path("decision");
        if (decision.isObject()) {
            int day = decision.path("day").asInt();
            timeline.at(day, 10 * 60, hearing::takeUp);
            timeline.at(day, 15 * 60, () -> hearing.decide(decision, restrictions));
            timeline.at(day + 1, 9 * 60, () -> hearing.tell(report));
        }
    }

    private void step(String stage, int day, int minute, Runnable what) {
        if (STAGES.indexOf(stage) <= STAGES.indexOf(script.path("until").asText())) {
            timeline.at(day, minute, what);
        }
    }

    private void file(int day) {
        String agent = script.path("agent").asText();
        Reporting reporting = Reporting.on(
                        cast.ticket(script.path("ticket").asText()), timeline.moment(day, 15 * 60), cast.name(agent))
                .with("channel", text("channel"))
                .with("topic", text("topic"))
                .with("behaviour", text("behaviour"))
                .with("tried", text("tried"))
                .with("afterwards", text("afterwards"))
                .with("categories", script.path("categories"))
                .with("risk", text("risk"))
                .with("minutesSpent", script.path("minutes").asInt())
                .with("impactOnPeople", text("people"))
                .with("policeReference", text("police"));
        if (script.has("subject")) {
            reporting.with("subject", script.path("subject"));
        }
        report = ConductApi.id(cast.conduct(agent).report(reporting.body()));
    }

    private void assess() {
        Map<String, String> answers = new LinkedHashMap<>();
        boolean half = is("until", "ASSESSING");
        factors.fields().forEachRemaining(factor -> {
            if (!half || answers.size() < 3) {
                answers.put(factor.getKey(), factor.getValue().asText());
            }
        });
        done(cast.conduct("lead").assess(report, answers));
    }

    /** A step of the handling; the days in its body count from the report's. */
    private void handle(int reported, JsonNode step) {
        Map<String, Object> body = new HashMap<>();
        step.path("body")
                .fields()
                .forEachRemaining(part -> body.put(
                        part.getKey(),
                        part.getValue().isInt()
                                ? today.plusDays(reported + part.getValue().asInt())
                                        .toString()
                                : part.getValue()));
        done(cast.conduct("lead").handle(report, step.path("step").asText(), body));
    }

    private void decide() {
        List<String> types = new ArrayList<>();
        script.path("restrictions").forEach(each -> types.add(each.path("type").asText()));
        done(cast.conduct("lead").decide(report, text("outcome"), text("reason"), text("limb"), types));
    }

    private void propose() {
        for (JsonNode each : script.path("restrictions")) {
            Map<String, Object> terms = new HashMap<>();
            each.path("terms").fields().forEachRemaining(term -> terms.put(term.getKey(), term.getValue()));
            LocalDate review = today.plusDays(each.path("review").asInt());
            restrictions.add(ConductApi.id(cast.conduct("lead")
                    .propose(
                            report,
                            each.path("type").asText(),
                            terms,
                            each.path("why").asText(),
                            review.toString())));
        }
    }

    private void draft() {
        letter = ConductApi.id(
                cast.conduct(writer()).draft(is("outcome", "RESTRICT") ? "RESTRICTION" : "WRITTEN_NOTICE", report, 0));
    }

    private void decideReview() {
        JsonNode decision = script.path("review");
        ConductApi director = cast.conduct("director");
        long review = director.caseOf(report)
                .json()
                .path("reviews")
                .path(0)
                .path("id")
                .asLong();
        done(director.decideReview(
                review,
                Map.of(
                        "outcome", decision.path("outcome").asText(),
                        "effective", decision.path("effective").asText(),
                        "reason", decision.path("reason").asText())));
        director.send("REVIEW_OUTCOME", report, review);
    }

    private String writer() {
        return is("outcome", "RESTRICT") ? "director" : "lead";
    }

    private boolean is(String field, String value) {
        return script.path(field).asText().equals(value);
    }

    private String text(String field) {
        return script.path(field).asText(null);
    }

    private static void done(Answer answer) {
        answer.expect(200, 201);
    }
}
