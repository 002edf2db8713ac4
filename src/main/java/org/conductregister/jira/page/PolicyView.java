package org.conductregister.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.adoption.ViewPolicies.Policy;
import org.conductregister.adoption.ViewPolicies.Shelf;
import org.conductregister.adoption.ViewPolicies.Version;
import org.conductregister.policy.Activation;
import org.conductregister.policy.PolicyHeader;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Reason;

/** Puts the policies, their versions and what was in force when into words. */
final class PolicyView {

    private final PageParts parts;

    PolicyView(PageParts parts) {
        this.parts = parts;
    }

    PolicyPages.Shelf shelf(Visit visit, Shelf shelf, String done, List<Reason> reasons) {
        PolicyProfile now = versions(shelf)
                .filter(version -> version.profile().reference().equals(shelf.inForce()))
                .findFirst()
                .orElseThrow()
                .profile();
        return new PolicyPages.Shelf(
                text("title"),
                text("lead"),
                visit.token(),
                address(""),
                done,
                reasons.stream().map(this::line).toList(),
                shelf.inForce(),
                now.title() + ", " + now.organisation(),
                header(now),
                clock(now),
                links("", ""),
                shelf.activations().size(),
                before(shelf),
                shelf.policies().stream().map(policy -> row(shelf, policy)).toList(),
                choices(shelf, ""),
                shelf.activations().stream().map(this::event).toList());
    }

    PolicyPages.Compared compared(Shelf shelf, String from, String to, PolicyPages.Effect effect) {
        return new PolicyPages.Compared(
                text("compare.title"),
                text("compare.lead"),
                address(""),
                address(""),
                choices(shelf, from),
                choices(shelf, to),
                effect);
    }

    PolicyPages.Activating activating(
            Visit visit, String reference, int seen, PolicyPages.Effect effect, String typed, List<Reason> reasons) {
        String error = reasons.stream()
                .filter(reason -> "why".equals(reason.field()))
                .map(parts.words()::of)
                .findFirst()
                .orElse(null);
        return new PolicyPages.Activating(
                text("activate.title", reference),
                text("activate.lead"),
                visit.token(),
                address(""),
                address(""),
                reference,
                seen,
                reasons.stream()
                        .map(reason -> new Form.ErrorLine(
                                parts.words().of(reason), "why".equals(reason.field()) ? "policy-why" : null))
                        .toList(),
                effect,
                new Field("text", "policy-why", "why", text("why"), text("why.help"), typed, true, error, List.of()));
    }

    /** The ways to every part of a version. */
    List<PolicyPages.Link> links(String of, String here) {
        return Stream.of(PolicyPart.values())
                .map(part -> new PolicyPages.Link(
                        title(part),
                        address("?part=" + part.key() + (of.isEmpty() ? "" : "&of=" + Links.encoded(of))),
                        part.key().equals(here)))
                .toList();
    }

    String title(PolicyPart part) {
        return text("part." + part.key());
    }

    /** Of an item's page. */
    String titled(PolicyPart part, String name) {
        return title(part) + ": " + (name.isEmpty() ? text("new") : name);
    }

    PolicyPages.Item item(PolicyPart part, JsonNode item, String of) {
        String key = item.path("key").asText();
        return new PolicyPages.Item(
                item.path("name").asText(),
                item.path(part == PolicyPart.TYPES ? "instruction" : "definition")
                        .asText(""),
                item.path("retired").asBoolean() ? text("retired") : "",
                itemAddress(part, key, of));
    }

    String itemAddress(PolicyPart part, String key, String of) {
        return address("?part=" + part.key() + "&item=" + Links.encoded(key)
                + (of.isEmpty() ? "" : "&of=" + Links.encoded(of)));
    }

    String address(String rest) {
        return parts.links().page("policies" + rest);
    }

    String text(String key, Serializable... args) {
        return parts.words().text("conduct.policy." + key, args);
    }

    Form.ErrorLine line(Reason reason) {
        String place = reason.field() == null || reason.field().equals("seen") ? "" : reason.field() + ": ";
        return new Form.ErrorLine(place + parts.words().of(reason), null);
    }

    private String header(PolicyProfile now) {
        PolicyHeader header = now.header();
        return text("header", header.owner(), header.approver().isEmpty() ? "\u2014" : header.approver());
    }

    private String clock(PolicyProfile now) {
        return text("next-review", parts.moments().day(now.header().nextReview()));
    }

    private String before(Shelf shelf) {
        List<Activation> all = shelf.activations();
        if (all.isEmpty()) {
            return null;
        }
        return all.size() > 1
                ? all.get(1).reference()
                : shelf.policies()
                        .get(0)
                        .versions()
                        .get(shelf.policies().get(0).versions().size() - 1)
                        .profile()
                        .reference();
    }

    private PolicyPages.Row row(Shelf shelf, Policy policy) {
        List<PolicyPages.VersionRow> rows = new ArrayList<>();
        for (Version version : policy.versions()) {
            String reference = version.profile().reference();
            boolean inForce = reference.equals(shelf.inForce());
            boolean changeable = inForce || version == policy.newest();
            rows.add(new PolicyPages.VersionRow(
                    reference,
                    version.note(),
                    version.isShipped() ? text("shipped") : version.byName(),
                    when(version.at()),
                    inForce,
                    changeable ? address("?part=header&of=" + Links.encoded(reference)) : null,
                    address("?export=" + Links.encoded(reference)),
                    inForce
                            ? null
                            : address("?compare=on&from=" + Links.encoded(shelf.inForce()) + "&to="
                                    + Links.encoded(reference)),
                    inForce ? null : address("?activate=" + Links.encoded(reference))));
        }
        PolicyProfile newest = policy.newest().profile();
        return new PolicyPages.Row(policy.id(), newest.title() + ", " + newest.organisation(), rows);
    }

    private PolicyPages.Event event(Activation made) {
        return new PolicyPages.Event(made.number(), made.reference(), made.byName(), when(made.at()), made.why());
    }

    private static List<PolicyPages.Choice> choices(Shelf shelf, String chosen) {
        return versions(shelf)
                .map(version -> version.profile().reference())
                .map(reference -> new PolicyPages.Choice(reference, reference, reference.equals(chosen)))
                .toList();
    }

    private static Stream<Version> versions(Shelf shelf) {
        return shelf.policies().stream().flatMap(policy -> policy.versions().stream());
    }

    private String when(Instant at) {
        return at == null ? "" : parts.moments().time(at);
    }
}
