package org.conductregister.jira.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That one restriction is reviewed for one date: {@code 12@2026-07-06}. */
@Table("REVIEW_CLAIM")
interface ReviewClaimRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    @NotNull
    long getReviewId();

    @NotNull
    @StringLength(60)
    @Unique
    String getClaimKey();
}
