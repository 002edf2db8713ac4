package org.conductregister.jira.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.conductregister.restriction.Terms;

/** Terms say in {@code kind} which of the policy's kinds they are; the names are those of {@code TermsKind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "SOLE_CONTACT", value = Terms.SoleContact.class),
    @JsonSubTypes.Type(name = "CHANNELS", value = Terms.Channels.class),
    @JsonSubTypes.Type(name = "CLOSED_SUBJECT", value = Terms.ClosedSubject.class),
    @JsonSubTypes.Type(name = "CONTACT_TIMES", value = Terms.ContactTimes.class),
    @JsonSubTypes.Type(name = "FREE_FORM", value = Terms.FreeForm.class)
})
interface TermsJson {}
