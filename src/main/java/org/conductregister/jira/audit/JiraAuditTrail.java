package org.conductregister.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies each committed step to Jira's audit log (R90). The detail stays in the register: whoever may read the audit log
 * need not be allowed to read reasons (R112).
 */
public final class JiraAuditTrail implements Ledger.AuditTrail {

    private static final Logger log = LoggerFactory.getLogger(JiraAuditTrail.class);

    private final AuditService audit;

    /** @param audit adds the author and the time itself */
    public JiraAuditTrail(AuditService audit) {
        this.audit = audit;
    }

    /** A step is on record already when this is called, so a failure here is logged and undoes nothing. */
    @Override
    public void committed(JournalEntry entry) {
        try {
            audit.audit(event(entry));
        } catch (RuntimeException unavailable) {
            log.error(
                    "{} of {} by {} is on the register but not in Jira's audit log",
                    entry.verb(),
                    entry.about(),
                    entry.actorKey(),
                    unavailable);
        }
    }

    private static AuditEvent event(JournalEntry entry) {
        String kind = entry.about().substring(0, Math.max(0, entry.about().indexOf('/')));
        return AuditEvent.fromI18nKeys(
                        "conduct.audit.category",
                        "conduct.history." + entry.verb(),
                        CoverageLevel.BASE,
                        CoverageArea.ECOSYSTEM)
                .affectedObject(AuditResource.builder(entry.about(), kind)
                        .id(entry.about())
                        .build())
                .extraAttribute(AuditAttribute.fromI18nKeys("conduct.audit.actor", entry.actorName())
                        .build())
                .build();
    }
}
