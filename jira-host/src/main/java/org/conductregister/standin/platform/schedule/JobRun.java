package org.conductregister.standin.platform.schedule;

import java.time.Instant;

/**
 * How a job went.
 *
 * @param outcome name of a {@code RunOutcome}: SUCCESS, UNAVAILABLE (no runner here), ABORTED or FAILED
 * @param message what the runner said; may be null
 * @param node the node that ran it
 */
public record JobRun(String jobId, String outcome, String message, Instant started, Instant finished, String node) {}
