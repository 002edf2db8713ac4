package org.conductregister.tiny;

import net.java.ao.Entity;

/** A row for each run of the tiny app's job. */
public interface Tally extends Entity {

    String getNodeName();

    void setNodeName(String name);
}
