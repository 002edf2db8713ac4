package org.conductregister.standin.ui.list;

import java.util.List;

/** The form in which a user chooses columns. {@code back} is the page to return to, below the context path. */
public record ColumnChooser(String action, String back, List<Choice> choices) {

    /** One column that can be shown. */
    public record Choice(String id, String label, boolean chosen) {}
}
