/**
 * What every verb of the register shares: who acts, what comes of it, and the record that it leaves.
 *
 * <p>A verb is one class with one public method that takes an {@link org.conductregister.verb.Actor} and a command and
 * returns an {@link org.conductregister.verb.Outcome}. Authorisation and journal entries are made in verbs and nowhere
 * else.
 */
package org.conductregister.verb;
