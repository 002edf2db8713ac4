package org.conductregister.jira.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a policy that has a page of its own. What fields its form has follows from the schema: every field that
 * stands below these places.
 */
enum PolicyPart {
    HEADER(null, "title", "number", "organisation", "publicLink", "appealTo", "externalReviewer", "header"),
    CATEGORIES("categories"),
    TYPES("restrictionTypes"),
    GLOSSARY(null, "vocabulary"),
    ROLES(null, "roles", "deputies"),
    TOLD(null, "routing", "alerts", "oversight"),
    CLOCKS(null, "process", "clocks"),
    SCOPE(null, "scope.bannerProjects", "scope.addressField", "scope.phoneRegion"),
    AREAS("scope.serviceAreas"),
    FRONT_LINE(null, "frontLine"),
    CHOICES(null, "choices");

    private final String list;
    private final List<String> places;

    PolicyPart(String list, String... places) {
        this.list = list;
        this.places = List.of(places);
    }

    /** The one that an address names. */
    static Optional<PolicyPart> of(String name) {
        return Stream.of(values()).filter(part -> part.key().equals(name)).findFirst();
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The list whose items are changed one at a time; null where the part is one form. */
    String list() {
        return list;
    }

    List<String> places() {
        return places;
    }
}
