package org.conductregister.standin.ui.frame;

/** Who is shown in the header. {@code agent} may use the agents' pages; {@code admin} the administration. */
public record SignedIn(String name, String displayName, String initials, boolean agent, boolean admin) {}
