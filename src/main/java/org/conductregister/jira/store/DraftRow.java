package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody has typed and not sent. */
@Table("DRAFT")
interface DraftRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The name of one filling-in of a form. */
    @NotNull
    @StringLength(60)
    @Unique
    String getOnceKey();

    @Indexed
    @NotNull
    @StringLength(255)
    String getOwnerKey();

    @NotNull
    @StringLength(255)
    String getFormKey();

    /** How far it has come. */
    @NotNull
    @StringLength(30)
    String getSentName();

    void setSentName(String name);

    /** Milliseconds since 1970. */
    @Indexed
    @NotNull
    long getSavedAt();

    void setSavedAt(long millis);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getJsonText();

    void setJsonText(String text);
}
