package org.conductregister.standin.ui.admin;

import java.util.Arrays;
import java.util.List;
import org.conductregister.standin.ui.list.Pager;
import org.conductregister.standin.ui.page.Addresses;

/** A read-only list of the administration. {@code explanation} and {@code pager} may be null. */
record AdminList(String heading, String explanation, List<String> columns, List<List<AdminCell>> rows, Pager pager) {

    /** One cell; {@code href} is null for plain text. */
    record AdminCell(String text, String href) {}

    AdminList(String heading, List<String> columns, List<List<AdminCell>> rows) {
        this(heading, null, columns, rows, null);
    }

    /** A row of plain texts; null becomes empty. */
    static List<AdminCell> row(Object... texts) {
        return Arrays.stream(texts).map(AdminList::cell).toList();
    }

    static AdminCell cell(Object text) {
        return text instanceof AdminCell made ? made : new AdminCell(text == null ? "" : text.toString(), null);
    }

    static AdminCell link(String text, String path) {
        return new AdminCell(text, Addresses.at(path));
    }
}
