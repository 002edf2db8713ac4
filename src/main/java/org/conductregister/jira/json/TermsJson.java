package org.conductregister.jira.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.conductregister.restriction.terms.Appointment;
import org.conductregister.restriction.terms.CautionMarker;
import org.conductregister.restriction.terms.Channels;
import org.conductregister.restriction.terms.ClosedSubject;
import org.conductregister.restriction.terms.ContactTimes;
import org.conductregister.restriction.terms.DirectionToLeave;
import org.conductregister.restriction.terms.ExpiationNotice;
import org.conductregister.restriction.terms.FreeForm;
import org.conductregister.restriction.terms.LegalOrder;
import org.conductregister.restriction.terms.Length;
import org.conductregister.restriction.terms.Premises;
import org.conductregister.restriction.terms.Quota;
import org.conductregister.restriction.terms.ReadAndFile;
import org.conductregister.restriction.terms.SeriousIssues;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.restriction.terms.Termination;
import org.conductregister.restriction.terms.ThirdParty;
import org.conductregister.restriction.terms.WrittenWarning;

/** Terms say in {@code kind} which of the policy's kinds they are; the names are those of {@code TermsKind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "SOLE_CONTACT", value = SoleContact.class),
    @JsonSubTypes.Type(name = "CHANNELS", value = Channels.class),
    @JsonSubTypes.Type(name = "CLOSED_SUBJECT", value = ClosedSubject.class),
    @JsonSubTypes.Type(name = "READ_AND_FILE", value = ReadAndFile.class),
    @JsonSubTypes.Type(name = "CONTACT_TIMES", value = ContactTimes.class),
    @JsonSubTypes.Type(name = "LENGTH", value = Length.class),
    @JsonSubTypes.Type(name = "QUOTA", value = Quota.class),
    @JsonSubTypes.Type(name = "SERIOUS_ISSUES", value = SeriousIssues.class),
    @JsonSubTypes.Type(name = "APPOINTMENT", value = Appointment.class),
    @JsonSubTypes.Type(name = "PREMISES", value = Premises.class),
    @JsonSubTypes.Type(name = "DIRECTION_TO_LEAVE", value = DirectionToLeave.class),
    @JsonSubTypes.Type(name = "THIRD_PARTY", value = ThirdParty.class),
    @JsonSubTypes.Type(name = "EXPIATION_NOTICE", value = ExpiationNotice.class),
    @JsonSubTypes.Type(name = "TERMINATION", value = Termination.class),
    @JsonSubTypes.Type(name = "LEGAL_ORDER", value = LegalOrder.class),
    @JsonSubTypes.Type(name = "CAUTION_MARKER", value = CautionMarker.class),
    @JsonSubTypes.Type(name = "WRITTEN_WARNING", value = WrittenWarning.class),
    @JsonSubTypes.Type(name = "FREE_FORM", value = FreeForm.class)
})
interface TermsJson {}
