package org.conductregister.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The app's REST, by one user. Answers are handed back as they come, so that a test may ask for a refusal. */
public final class ConductApi {

    /** Where the app's REST begins. */
    public static final String ROOT = "/rest/conduct/1.0/";

    private final Visitor visitor;

    /** Calls as this visitor. */
    public ConductApi(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Adds the app's issue types, fields, screens, workflow and link type to a project; for administrators. */
    public Answer install(String project) {
        return visitor.post(ROOT + "install?project=" + project, null);
    }

    /** What agents are told on a ticket. */
    public Answer banner(String ticket) {
        return visitor.get(ROOT + "banner?issueKey=" + ticket);
    }

    /** Records a contact of somebody under restriction. */
    public Answer contact(String ticket, String channel, String note, boolean emergency) {
        return visitor.post(
                ROOT + "contacts",
                Map.of("issueKey", ticket, "channel", channel, "note", note, "emergency", emergency));
    }

    /** How many restrictions the banner of a ticket shows. */
    public int bannerEntries(String ticket) {
        return banner(ticket).json().path("entries").size();
    }

    /** Files and signs a report; {@code body} as {@link Reporting#body()} makes it. */
    public Answer report(Map<String, ?> body) {
        return visitor.post(ROOT + "reports", body);
    }

    /** Says what a report does not say yet. */
    public Answer complete(long report, Map<String, ?> body) {
        return visitor.put(ROOT + "reports/" + report, body);
    }

    /** The newest reports. */
    public Answer reports() {
        return visitor.get(ROOT + "reports");
    }

    /** A whole case: report, letters, restrictions, reviews, history. */
    public Answer caseOf(long report) {
        return visitor.get(ROOT + "reports/" + report);
    }

    /** Answers factors. */
    public Answer assess(long report, Map<String, String> answers) {
        return visitor.post(ROOT + "reports/" + report + "/assessment", Map.of("answers", answers));
    }

    /** A step of a case's handling: {@code escalation}, {@code plan}, {@code plan/1/done}, {@code answers}, {@code chief-officer}. */
    public Answer handle(long report, String step, Map<String, ?> body) {
        return visitor.post(ROOT + "reports/" + report + "/handling/" + step, body);
    }

    /** Decides a report; {@code limb} may be null. */
    public Answer decide(long report, String outcome, String reason, String limb, List<String> recommended) {
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", outcome);
        body.put("reason", reason);
        body.put("limb", limb);
        body.put("recommended", recommended);
        return visitor.post(ROOT + "reports/" + report + "/decision", body);
    }

    /** Drafts a letter; {@code review} is 0 for none. */
    public Answer draft(String kind, long report, long review) {
        return visitor.post(ROOT + "letters", Map.of("kind", kind, "reportId", report, "reviewId", review));
    }

    /** Issues a letter, by {@code EMAIL} or {@code POST}. */
    public Answer issue(long letter, String delivery) {
        return visitor.post(
                ROOT + "letters/" + letter + "/issue", delivery == null ? Map.of() : Map.of("delivery", delivery));
    }

    /** Changes the text of a draft; {@code texts} one per section. */
    public Answer rewrite(long letter, String title, List<String> texts) {
        return visitor.put(ROOT + "letters/" + letter, Map.of("title", title, "texts", texts));
    }

    /** Drafts a letter and issues it by mail. */
    public void send(String kind, long report, long review) {
        issue(id(draft(kind, report, review)), "EMAIL").expect(200, 201);
    }

    /** Proposes a restriction; {@code terms} carry their {@code kind}, {@code reviewDate} may be null. */
    public Answer propose(long report, String type, Map<String, ?> terms, String reason, String reviewDate) {
        Map<String, Object> body = new HashMap<>();
        body.put("reportId", report);
        body.put("typeKey", type);
        body.put("terms", terms);
        body.put("reason", reason);
        body.put("reviewDate", reviewDate);
        return visitor.post(ROOT + "restrictions", body);
    }

    /** Approves a proposed restriction. */
    public Answer approve(long restriction) {
        return visitor.post(ROOT + "restrictions/" + restriction + "/approve", null);
    }

    /** Brings an approved restriction into force. */
    public Answer activate(long restriction) {
        return visitor.post(ROOT + "restrictions/" + restriction + "/activate", null);
    }

    /** Lifts a restriction before its review. */
    public Answer lift(long restriction, String reason) {
        return visitor.post(ROOT + "restrictions/" + restriction + "/lift", Map.of("reason", reason));
    }

    /** The open reviews that are due until a day. */
    public Answer reviews(String due) {
        return visitor.get(ROOT + "reviews?due=" + due);
    }

    /** Decides a review; {@code body} with outcome, effective, reason, nextReview. */
    public Answer decideReview(long review, Map<String, ?> body) {
        return visitor.post(ROOT + "reviews/" + review + "/decision", body);
    }

    /** Lodges an appeal for a customer, against the decision that a letter told of. */
    public Answer appeal(long letter, Map<String, String> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("letterId", letter);
        return visitor.post(ROOT + "appeals", body);
    }

    /** Lodges a complaint to the chief officer for the customer of a case. */
    public Answer complain(long report, Map<String, String> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("reportId", report);
        return visitor.post(ROOT + "appeals", body);
    }

    /** Takes an appeal or a complaint up. */
    public Answer takeUp(long appeal) {
        return visitor.post(ROOT + "appeals/" + appeal + "/take-up", null);
    }

    /** Decides an appeal; {@code body} with ruling, customerView, recordsConsidered, reason, changes. */
    public Answer decideAppeal(long appeal, Map<String, ?> body) {
        return visitor.post(ROOT + "appeals/" + appeal + "/decision", body);
    }

    /** Drafts the letter about a decided appeal. */
    public Answer draftAppealOutcome(long report, long appeal) {
        return visitor.post(ROOT + "letters", Map.of("kind", "APPEAL_OUTCOME", "reportId", report, "appealId", appeal));
    }

    /** How the app is. */
    public Answer health() {
        return visitor.get(ROOT + "health");
    }

    /** The number of what was made or changed. */
    public static long id(Answer answer) {
        JsonNode id = answer.json().path("id");
        if (!id.isIntegralNumber()) {
            throw new IllegalStateException(answer.request() + " told no id: " + answer.text());
        }
        return id.asLong();
    }
}
