package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letters;

/** Letters in memory. */
public final class FakeLetters implements Letters {

    private final FakeUnitOfWork unit;
    private final Shelf<Letter> shelf;

    FakeLetters(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Letter> find(long id) {
        return shelf.find(id);
    }

    @Override
    public List<Letter> ofReport(long reportId) {
        return shelf.where(letter -> letter.reportId() == reportId);
    }

    @Override
    public List<Letter> ofSubject(long subjectId) {
        return shelf.where(letter -> letter.subjectId() == subjectId);
    }

    @Override
    public Letter add(Letter letter) {
        return unit.atomically(() -> shelf.add(letter::withId));
    }

    @Override
    public void update(Letter letter) {
        unit.atomically(() -> {
            shelf.replace(letter.id(), letter, Letter::revision, letter.about());
            return letter;
        });
    }
}
