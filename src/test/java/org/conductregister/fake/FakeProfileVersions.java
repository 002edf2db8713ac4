package org.conductregister.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.Journal.Conflict;

/** Versions of profiles in memory. */
public final class FakeProfileVersions implements ProfileVersions {

    private final FakeUnitOfWork unit;
    private final Shelf<ProfileVersion> shelf;

    FakeProfileVersions(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public void add(ProfileVersion version) {
        unit.atomically(() -> {
            if (find(version.profile().reference()).isPresent()) {
                throw new Conflict(version.profile().reference());
            }
            return shelf.add(id -> version);
        });
    }

    @Override
    public Optional<ProfileVersion> find(String reference) {
        return shelf.where(version -> version.profile().reference().equals(reference)).stream()
                .findFirst();
    }

    @Override
    public List<ProfileVersion> of(String profileId) {
        return shelf.where(version -> version.profile().id().equals(profileId)).stream()
                .sorted(Comparator.comparingInt(version -> version.profile().version()))
                .toList();
    }

    @Override
    public int newest(String profileId) {
        return of(profileId).stream()
                .mapToInt(version -> version.profile().version())
                .max()
                .orElse(0);
    }

    @Override
    public List<String> ids() {
        return shelf.where(version -> true).stream()
                .map(version -> version.profile().id())
                .distinct()
                .sorted()
                .toList();
    }
}
