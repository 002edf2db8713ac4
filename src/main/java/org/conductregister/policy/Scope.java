package org.conductregister.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in Jira the policy is in force, and who may see what (R89, R112).
 *
 * @param bannerProjects keys of the projects whose tickets show the banner; empty for all of them (R91)
 * @param addressField name of the custom field that holds a ticket's address; empty if there is none
 * @param phoneRegion the country whose telephone numbers are written without a country code, as two letters of ISO 3166;
 *     empty for the country of Jira's own language
 * @param serviceAreas parts of the organisation with audiences of their own; a project of none has the policy's roles alone
 */
public record Scope(
        Set<String> bannerProjects, String addressField, String phoneRegion, List<ServiceArea> serviceAreas) {

    /** All projects, no address field, no service areas. */
    public static final Scope EVERYWHERE = new Scope(Set.of(), "", "", List.of());

    /** Copies the collections. */
    public Scope {
        bannerProjects = bannerProjects == null ? Set.of() : Set.copyOf(bannerProjects);
        addressField = addressField == null ? "" : addressField;
        phoneRegion = phoneRegion == null ? "" : phoneRegion.strip().toUpperCase(Locale.ROOT);
        serviceAreas = serviceAreas == null ? List.of() : List.copyOf(serviceAreas);
    }

    /** In a country whose telephone numbers are those of Jira's own language. */
    public Scope(Set<String> bannerProjects, String addressField, List<ServiceArea> serviceAreas) {
        this(bannerProjects, addressField, "", serviceAreas);
    }

    /** Whether tickets of this project show the banner (R91). */
    public boolean showsBannerIn(String projectKey) {
        return bannerProjects.isEmpty() || bannerProjects.contains(projectKey);
    }

    /** The groups that may see this tier on tickets of this project, beside the policy's roles (R89, R112). */
    public Set<String> audience(String projectKey, Tier tier) {
        return serviceAreas.stream()
                .filter(area -> area.projects().contains(projectKey))
                .flatMap(area -> area.audiences().getOrDefault(tier, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is told of a restriction, from the widest audience to the narrowest (R112). */
    public enum Tier {
        /** What to do. */
        INSTRUCTION,
        /** Why. */
        REASON,
        /** What it rests on. */
        EVIDENCE
    }

    /**
     * A part of the organisation.
     *
     * @param key stable
     * @param name as staff know it
     * @param projects keys of its projects
     * @param audiences the groups that may see each tier there, beside the policy's roles; a tier that is missing has none
     *     but those
     */
    public record ServiceArea(String key, String name, Set<String> projects, Map<Tier, Set<String>> audiences) {
        /** Copies the collections. */
        public ServiceArea {
            projects = projects == null ? Set.of() : Set.copyOf(projects);
            audiences = audiences == null ? Map.of() : Map.copyOf(audiences);
        }
    }
}
