/** Whom a report is about and a restriction binds: a person, a group, a representative or a property (R6). */
package org.conductregister.subject;
