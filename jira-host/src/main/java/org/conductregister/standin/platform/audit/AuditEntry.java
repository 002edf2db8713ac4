package org.conductregister.standin.platform.audit;

import com.atlassian.audit.entity.AuditEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An audit event as kept.
 *
 * @param author user name; null for the system
 * @param category translated
 * @param action translated
 */
public record AuditEntry(
        String id,
        Instant recorded,
        String author,
        String category,
        String action,
        String area,
        String level,
        List<Affected> affectedObjects,
        List<Changed> changedValues,
        List<Attribute> attributes) {

    /** What the event was about. */
    public record Affected(String name, String type, String id, String uri) {}

    /** A value before and after. */
    public record Changed(String key, String from, String to) {}

    /** Something more to know. */
    public record Attribute(String name, String value) {}

    static AuditEntry of(
            AuditEvent event, String id, Instant recorded, String author, UnaryOperator<String> translated) {
        return new AuditEntry(
                id,
                recorded,
                author,
                text(event.getAuditType().getCategory(), event.getCategoryI18nKey(), translated),
                text(event.getAuditType().getAction(), event.getActionI18nKey(), translated),
                event.getArea().name(),
                event.getLevel().name(),
                event.getAffectedObjects().stream()
                        .map(each -> new Affected(each.getName(), each.getType(), each.getId(), each.getUri()))
                        .toList(),
                event.getChangedValues().stream()
                        .map(each -> new Changed(
                                text(each.getKey(), each.getI18nKey(), translated), each.getFrom(), each.getTo()))
                        .toList(),
                event.getExtraAttributes().stream()
                        .map(each ->
                                new Attribute(text(each.getName(), each.getNameI18nKey(), translated), each.getValue()))
                        .toList());
    }

    private static String text(String given, String key, UnaryOperator<String> translated) {
        return Optional.ofNullable(given).orElseGet(() -> key == null ? null : translated.apply(key));
    }
}
