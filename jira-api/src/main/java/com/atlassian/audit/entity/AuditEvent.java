package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * One event for the audit log.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class AuditEvent {
    private final Builder data;

    private AuditEvent(Builder data) {
        this.data = data;
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public static Builder fromI18nKeys(String categoryI18nKey, String actionI18nKey, CoverageLevel level) {
        return fromI18nKeys(categoryI18nKey, actionI18nKey, level, CoverageArea.ECOSYSTEM);
    }

    public static Builder fromI18nKeys(
            String categoryI18nKey, String actionI18nKey, CoverageLevel level, CoverageArea area) {
        return new Builder(AuditType.fromI18nKeys(area, level, categoryI18nKey, actionI18nKey)
                .build());
    }

    public String getCategoryI18nKey() {
        return data.type.getCategoryI18nKey();
    }

    public String getActionI18nKey() {
        return data.type.getActionI18nKey();
    }

    public CoverageLevel getLevel() {
        return data.level;
    }

    public CoverageArea getArea() {
        return data.area;
    }

    public AuditType getAuditType() {
        return data.type;
    }

    public List<AuditResource> getAffectedObjects() {
        return List.copyOf(data.affectedObjects);
    }

    public List<ChangedValue> getChangedValues() {
        return List.copyOf(data.changedValues);
    }

    public Collection<AuditAttribute> getExtraAttributes() {
        return List.copyOf(data.extraAttributes);
    }
    /** Builds an {@link AuditEvent}. */
    public static class Builder {
        private final AuditType type;
        private CoverageLevel level;
        private CoverageArea area;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
            level = type.getLevel();
            area = type.getArea();
        }

        public Builder affectedObject(AuditResource resource) {
            affectedObjects.add(resource);
            return this;
        }

        public Builder affectedObjects(List<AuditResource> resources) {
            affectedObjects.addAll(resources);
            return this;
        }

        public Builder changedValue(ChangedValue value) {
            changedValues.add(value);
            return this;
        }

        public Builder addChangedValueIfDifferent(ChangedValue value) {
            return Objects.equals(value.getFrom(), value.getTo()) ? this : changedValue(value);
        }

        public Builder extraAttribute(AuditAttribute attribute) {
            extraAttributes.add(attribute);
            return this;
        }

        public Builder level(CoverageLevel newLevel) {
            level = newLevel;
            return this;
        }

        public Builder area(CoverageArea newArea) {
            area = newArea;
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
