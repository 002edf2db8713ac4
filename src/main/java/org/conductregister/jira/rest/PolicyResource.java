package org.conductregister.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Stream;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.jira.rest.wire.PolicyWire;
import org.conductregister.jira.rest.wire.Views;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.ViewLetterTemplates;
import org.conductregister.policy.Factor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.restriction.Limb;
import org.conductregister.verb.Outcome;

/** The governing policy, as far as a client needs it to fill the forms (R1). For staff. */
@Path("policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final Policies policies;
    private final ViewLetterTemplates templates;
    private final PolicySchema schema;
    private final Actors actors;
    private final Wording words;
    private final Replies replies;

    /** Made by Jira, from the app's beans. */
    @Inject
    public PolicyResource(
            Policies policies,
            ViewLetterTemplates templates,
            PolicySchema schema,
            Actors actors,
            Wording words,
            Replies replies) {
        this.policies = policies;
        this.templates = templates;
        this.schema = schema;
        this.actors = actors;
        this.words = words;
        this.replies = replies;
    }

    /** The profile in force. */
    @GET
    public Response active() {
        return replies.ok(
                () -> actors.current().isStaff()
                        ? Outcome.done(policies.active())
                        : Outcome.<PolicyProfile>notAllowed("ViewPolicy"),
                this::view);
    }

    /** Its versions, the newest first. For administrators. */
    @GET
    @Path("versions")
    public Response versions() {
        return replies.ok(() -> templates.versions(actors.current()), all -> all.stream()
                .map(version -> new PolicyWire.Version(
                        version.number(),
                        version.byName().isEmpty() ? null : version.byName(),
                        version.at(),
                        version.letters()))
                .toList());
    }

    /** The form of a policy's document, as a JSON Schema. */
    @GET
    @Path("schema")
    public Response schema() {
        return replies.ok(
                () -> actors.current().isStaff()
                        ? Outcome.done(schema.document())
                        : Outcome.<JsonNode>notAllowed("ViewPolicySchema"),
                document -> document);
    }

    private Views.Policy view(PolicyProfile policy) {
        return new Views.Policy(
                policy.id(),
                policy.version(),
                policy.title(),
                policy.number(),
                policy.organisation(),
                policy.publicLink().toString(),
                policy.appealTo(),
                policy.externalReviewer(),
                policy.categories().stream()
                        .map(each -> new Views.Category(each.key(), each.name(), each.definition(), each.behaviours()))
                        .toList(),
                policy.restrictionTypes().stream().map(PolicyResource::type).toList(),
                Stream.of(Factor.values()).map(this::factor).toList(),
                Limb.under(policy.process().gate()),
                new Views.Clocks(
                        policy.clocks().reviewInterval(),
                        policy.clocks().reviewCeiling(),
                        policy.clocks().reviewLead()));
    }

    private static Views.Type type(PolicyProfile.RestrictionType type) {
        return new Views.Type(
                type.key(),
                type.name(),
                type.terms(),
                type.limits().set(),
                type.ceiling(),
                type.approver(),
                type.severity(),
                type.demands().stream().sorted().toList());
    }

    private Views.Weighed factor(Factor factor) {
        String key = "conduct.factor." + factor.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".help";
        return new Views.Weighed(factor, words.word(factor), words.text(key));
    }
}
